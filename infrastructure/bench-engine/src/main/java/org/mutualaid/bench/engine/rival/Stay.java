package org.mutualaid.bench.engine.rival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.mutualaid.benefit.Event;
import org.mutualaid.money.Money;

/** A stay in hospital. Days are counted from 1970-01-01, sums in fen. */
public final class Stay {
  private final Event.HospitalStay stay;
  private final long applied;

  /** The same stay, and the day on which it was applied for. */
  public Stay(Event.HospitalStay stay, long applied) {
    this.stay = stay;
    this.applied = applied;
  }

  public long getAdmission() {
    return stay.admission().toEpochDay();
  }

  public long getDischarge() {
    return stay.discharge().toEpochDay();
  }

  /** The day of discharge, or the day after admission for a stay without a night. */
  public long getEnd() {
    return Math.max(getDischarge(), getAdmission() + 1);
  }

  public long getNights() {
    return ChronoUnit.DAYS.between(stay.admission(), stay.discharge());
  }

  public boolean isAccident() {
    return stay.cause() == Event.Cause.ACCIDENT;
  }

  public List<Money> getCycles() {
    return stay.selfPay1Cycles();
  }

  public Set<String> getFound() {
    return stay.circumstances();
  }

  public String getType() {
    return stay.type().name();
  }

  public String getCause() {
    return stay.cause().name();
  }

  public LocalDate getAdmissionDay() {
    return stay.admission();
  }

  public LocalDate getDischargeDay() {
    return stay.discharge();
  }

  public long getApplied() {
    return applied;
  }

  /** The last day to claim, so many years after discharge. */
  public long lastDay(int years) {
    return stay.discharge().plusYears(years).toEpochDay();
  }
}
