package org.mutualaid.bench.engine.rival;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mutualaid.benefit.Amount;
import org.mutualaid.benefit.Benefit;
import org.mutualaid.benefit.Cap;
import org.mutualaid.benefit.FilingWindow;
import org.mutualaid.benefit.Kind;
import org.mutualaid.money.Money;

/** One benefit of a stay in hospital as the rule books have it. */
public final class Terms {
  private final Benefit benefit;
  private final BigDecimal percent;

  /** The same benefit. */
  public Terms(Benefit benefit) {
    this.benefit = benefit;
    this.percent =
        benefit.kind() instanceof Kind.OverDeductibleOfCycle cycle
            ? cycle.rate().part()
            : BigDecimal.ZERO;
  }

  public String getPlan() {
    return benefit.code().plan();
  }

  public String getBenefit() {
    return benefit.code().toString();
  }

  public String getTrigger() {
    return benefit.trigger().name();
  }

  public @Nullable String getCause() {
    return benefit.causeOnly().map(Enum::name).orElse(null);
  }

  public boolean isNightly() {
    return benefit.kind() instanceof Kind.Daily;
  }

  public boolean isWindowed() {
    return benefit.filing().isPresent();
  }

  boolean isOutside(Stay stay) {
    FilingWindow window = benefit.filing().orElseThrow();
    int year = stay.getAdmissionDay().getYear() + 1;
    return stay.getApplied() < window.from().atYear(year).toEpochDay()
        || stay.getApplied() > window.to().atYear(year).toEpochDay();
  }

  public int getYears() {
    return benefit.deadlineYears();
  }

  public int getLeastNights() {
    return benefit.kind() instanceof Kind.Daily daily ? daily.minDays() : 0;
  }

  public int getDeductibleDays() {
    return benefit.kind() instanceof Kind.Daily daily ? daily.deductibleDays() : 0;
  }

  public int getMostDays() {
    return benefit.cap().flatMap(Cap::days).orElse(Integer.MAX_VALUE);
  }

  public Money getFirst() {
    return ((Kind.OverDeductibleOfCycle) benefit.kind()).first();
  }

  public Money getLater() {
    return ((Kind.OverDeductibleOfCycle) benefit.kind()).later();
  }

  public BigDecimal getPercent() {
    return percent;
  }

  /** The share of what is left of the costs, rounded to the fen. */
  public Money part(Money rest) {
    return Candidate.rounded(rest.yuan().multiply(percent));
  }

  Amount perNight() {
    return ((Kind.Daily) benefit.kind()).perDay();
  }

  @Nullable Amount most() {
    return benefit.cap().flatMap(Cap::amount).orElse(null);
  }
}
