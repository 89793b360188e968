package org.mutualaid.bench.engine.rival;

import org.mutualaid.benefit.Paid;

/** One line that was paid before. Sums in fen. */
public final class Before {
  private final Paid paid;

  /** The same line. */
  public Before(Paid paid) {
    this.paid = paid;
  }

  public String getPlan() {
    return paid.benefit().plan();
  }

  public String getBenefit() {
    return paid.benefit().toString();
  }

  public long getPeriod() {
    return paid.period().toEpochDay();
  }

  public long getAmount() {
    return paid.amount().fen();
  }

  public long getDays() {
    return paid.days();
  }

  public long getCycles() {
    return paid.cycles();
  }
}
