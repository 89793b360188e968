package org.mutualaid.benefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;

/** All that one line looks at: one benefit, one enrolment, one event. */
final class Case {
  private final Rules rules;
  private final Told told;
  private final Plan plan;
  private final Benefit benefit;
  private final Enrolment enrolment;
  private final History history;
  private final long dayOfCover;
  private @Nullable Used used;

  Case(Rules rules, Told told, Plan plan, Benefit benefit, Enrolment enrolment, History history) {
    this.rules = rules;
    this.told = told;
    this.plan = plan;
    this.benefit = benefit;
    this.enrolment = enrolment;
    this.history = history;
    this.dayOfCover = days(enrolment.continuousSince(), told.event().date()) + 1;
  }

  /**
   * What the member tells, the same for every line.
   *
   * @param applied the day the claim is made
   */
  record Told(Event event, Cover cover, LocalDate applied) {}

  /** From one day to another; days are counted often, and so without the detour of a unit. */
  static long days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  Rules rules() {
    return rules;
  }

  Told told() {
    return told;
  }

  Plan plan() {
    return plan;
  }

  Benefit benefit() {
    return benefit;
  }

  Enrolment enrolment() {
    return enrolment;
  }

  /** With the lines of the same event that stand before this one. */
  History history() {
    return history;
  }

  Event event() {
    return told.event();
  }

  /** On which day of unbroken cover it happened; the first is day 1, before it 0 and less. */
  long dayOfCover() {
    return dayOfCover;
  }

  /** The shares that count: never more than the plan allows. */
  int shares() {
    return Math.min(enrolment.shares(), plan.mostShares());
  }

  /** What earlier lines use up; looked for once, and only for a line that passes its gates. */
  Used used() {
    Used found = used == null ? Used.before(this) : used;
    used = found;
    return found;
  }
}
