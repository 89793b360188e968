package org.mutualaid.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time during which somebody was enrolled in a plan.
 *
 * @param end the last day
 * @param tier of the dues, where the plan has tiers
 * @param shares at least 1
 * @param continuousSince the first day of unbroken cover, from which waiting is counted
 */
public record Enrolment(
    String plan,
    LocalDate start,
    LocalDate end,
    Optional<Integer> tier,
    int shares,
    LocalDate continuousSince) {

  /** Whether it was in force on a day. */
  public boolean on(LocalDate day) {
    return !start.isAfter(day) && !end.isBefore(day);
  }

  /** Whether both were in force on some day. */
  public boolean overlaps(Enrolment other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }
}
