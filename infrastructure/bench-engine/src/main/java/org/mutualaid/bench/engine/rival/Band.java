package org.mutualaid.bench.engine.rival;

/** The part that a benefit pays from one day of cover to another. */
public final class Band {
  private final Terms terms;
  private final long fromDay;
  private final long toDay;
  private final double factor;

  /** A band of days, both ends included. */
  public Band(Terms terms, long fromDay, long toDay, double factor) {
    this.terms = terms;
    this.fromDay = fromDay;
    this.toDay = toDay;
    this.factor = factor;
  }

  public Terms getTerms() {
    return terms;
  }

  public long getFromDay() {
    return fromDay;
  }

  public long getToDay() {
    return toDay;
  }

  public double getFactor() {
    return factor;
  }
}
