package org.mutualaid.benefit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;

/** All that one line looks at: one benefit, one enrolment, one event. */
record Case(
    Rules rules, Told told, Plan plan, Benefit benefit, Enrolment enrolment, History history) {

  /**
   * What the member tells, the same for every line.
   *
   * @param applied the day the claim is made
   */
  record Told(Event event, Cover cover, LocalDate applied) {}

  Event event() {
    return told.event();
  }

  /** On which day of unbroken cover it happened; the first is day 1, before it 0 and less. */
  long dayOfCover() {
    return ChronoUnit.DAYS.between(enrolment.continuousSince(), event().date()) + 1;
  }

  /** The shares that count: never more than the plan allows. */
  int shares() {
    return Math.min(enrolment.shares(), plan.mostShares());
  }

  /** The same line after other lines of the event. */
  Case after(History grown) {
    return new Case(rules, told, plan, benefit, enrolment, grown);
  }
}
