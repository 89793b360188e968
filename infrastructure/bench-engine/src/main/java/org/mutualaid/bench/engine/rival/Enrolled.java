package org.mutualaid.bench.engine.rival;

import org.mutualaid.people.Enrolment;

/** One enrolment. Days are counted from 1970-01-01. */
public final class Enrolled {
  private final Enrolment enrolment;

  /** The same enrolment. */
  public Enrolled(Enrolment enrolment) {
    this.enrolment = enrolment;
  }

  public String getPlan() {
    return enrolment.plan();
  }

  public long getStart() {
    return enrolment.start().toEpochDay();
  }

  public long getEnd() {
    return enrolment.end().toEpochDay();
  }

  public long getSince() {
    return enrolment.continuousSince().toEpochDay();
  }

  Enrolment enrolment() {
    return enrolment;
  }
}
