package org.mutualaid.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mutualaid.people.Enrolment;

/**
 * Somebody's enrolments in one plan. Of two that overlap the one that starts first counts, and one
 * that begins within the days of grace after another goes on without a break.
 */
final class Enrolling {
  private static final Comparator<Enrolment> BY_PLAN_AND_START =
      Comparator.comparing(Enrolment::plan).thenComparing(Enrolment::start);

  private Enrolling() {}

  /** What stands in the way of a new one, if anything does. */
  static boolean isVoid(List<Enrolment> known, Enrolment wanted) {
    return known.stream()
        .filter(other -> isSamePlan(other, wanted))
        .anyMatch(other -> other.overlaps(wanted) && !other.start().isAfter(wanted.start()));
  }

  /** Whether the roster has this very enrolment, whatever else it has. */
  static boolean has(List<Enrolment> known, Enrolment wanted) {
    return known.stream()
        .anyMatch(
            other ->
                isSamePlan(other, wanted)
                    && other.start().equals(wanted.start())
                    && other.end().equals(wanted.end())
                    && other.shares() == wanted.shares()
                    && other.tier().equals(wanted.tier()));
  }

  /** All of them by plan and start, each continuous since the first day of its unbroken row. */
  static List<Enrolment> chained(List<Enrolment> all, int graceDays) {
    List<Enrolment> chained = new ArrayList<>();
    List<Enrolment> counted = new ArrayList<>();
    for (Enrolment one : all.stream().sorted(BY_PLAN_AND_START).toList()) {
      boolean counts =
          counted.stream().noneMatch(other -> isSamePlan(one, other) && other.overlaps(one));
      Enrolment linked = counts ? linked(counted, one, graceDays) : one;
      chained.add(linked);
      if (counts) {
        counted.add(linked);
      }
    }
    return List.copyOf(chained);
  }

  /** A day that is on record is never made a later one. */
  private static Enrolment linked(List<Enrolment> before, Enrolment one, int graceDays) {
    LocalDate since =
        before.stream()
            .filter(other -> isSamePlan(one, other))
            .filter(other -> !one.start().isAfter(other.end().plusDays(graceDays)))
            .map(Enrolment::continuousSince)
            .reduce(one.continuousSince(), Enrolling::earlier);
    return new Enrolment(one.plan(), one.start(), one.end(), one.tier(), one.shares(), since);
  }

  private static boolean isSamePlan(Enrolment one, Enrolment other) {
    return one.plan().equals(other.plan());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
