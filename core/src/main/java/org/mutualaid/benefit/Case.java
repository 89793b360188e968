package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;

/** All that one line looks at: one benefit, one enrolment, one event. */
final class Case {
  private final Told told;
  private final Offer offer;
  private final Enrolment enrolment;
  private @Nullable Used used;

  Case(Told told, Offer offer, Enrolment enrolment) {
    this.told = told;
    this.offer = offer;
    this.enrolment = enrolment;
  }

  /**
   * What is the same for every line of an event.
   *
   * @param applied the day the claim is made
   * @param own what was paid to the member before, in this event too: each line adds what it uses
   * @param household what was paid to others of the home
   */
  record Told(
      Rules rules,
      Event event,
      Cover cover,
      LocalDate applied,
      List<Paid> own,
      List<Paid> household) {}

  /** From one day to another; days are counted often, and so without the detour of a unit. */
  static long days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  Rules rules() {
    return told.rules();
  }

  Told told() {
    return told;
  }

  Plan plan() {
    return offer.plan();
  }

  Benefit benefit() {
    return offer.benefit();
  }

  Enrolment enrolment() {
    return enrolment;
  }

  /** With the lines of the same event that stand before this one. */
  List<Paid> paidBefore() {
    return told.own();
  }

  Event event() {
    return told.event();
  }

  /** On which day of unbroken cover it happened; the first is day 1, before it 0 and less. */
  long dayOfCover() {
    return days(enrolment.continuousSince(), event().date()) + 1;
  }

  /** The shares that count: never more than the plan allows. */
  int shares() {
    return Math.min(enrolment.shares(), plan().mostShares());
  }

  /** What earlier lines use up; looked for once, and only for a line that passes its gates. */
  Used used() {
    Used found = used == null ? Used.before(this) : used;
    used = found;
    return found;
  }
}
