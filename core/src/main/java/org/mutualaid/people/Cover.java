package org.mutualaid.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the rules read of a person: memberships and enrolments as dated intervals, and traits. */
public record Cover(List<Membership> memberships, List<Enrolment> enrolments, Traits traits) {
  /** Of somebody whom the roster does not know. */
  public static final Cover NONE =
      new Cover(
          List.of(), List.of(), new Traits(Optional.empty(), Optional.empty(), Optional.empty()));

  /** The membership in force on a day, or the last one that began before it. */
  public Optional<Membership> latestMembership(LocalDate day) {
    return memberships.stream()
        .filter(membership -> !membership.from().isAfter(day))
        .max(Comparator.comparing(Membership::from));
  }

  /**
   * The enrolments in a plan that count, by their first day: of two that overlap, the one that
   * starts first; one that overlaps only a void one counts.
   */
  public List<Enrolment> enrolmentsIn(String plan) {
    List<Enrolment> recorded = byStart(plan);
    if (recorded.size() < 2) {
      return List.copyOf(recorded);
    }
    List<Enrolment> counted = new ArrayList<>();
    for (Enrolment enrolment : recorded) {
      if (!overlapsOneOf(counted, enrolment)) {
        counted.add(enrolment);
      }
    }
    return List.copyOf(counted);
  }

  /** Of two that begin on one day the one recorded first comes first. */
  private List<Enrolment> byStart(String plan) {
    List<Enrolment> sorted = new ArrayList<>(enrolments.size());
    for (Enrolment enrolment : enrolments) {
      if (enrolment.plan().equals(plan)) {
        sorted.add(enrolment);
      }
    }
    if (sorted.size() > 1) {
      sorted.sort(Comparator.comparing(Enrolment::start));
    }
    return sorted;
  }

  private static boolean overlapsOneOf(List<Enrolment> counted, Enrolment enrolment) {
    for (Enrolment other : counted) {
      if (enrolment.overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the person belonged to a union on a day. */
  public boolean isMemberOn(LocalDate day) {
    for (Membership membership : memberships) {
      if (membership.on(day)) {
        return true;
      }
    }
    return false;
  }
}
