package org.mutualaid.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the rules read of a person: memberships and enrolments as dated intervals, and traits. */
public record Cover(List<Membership> memberships, List<Enrolment> enrolments, Traits traits) {
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
    List<Enrolment> counted = new ArrayList<>();
    enrolments.stream()
        .filter(enrolment -> enrolment.plan().equals(plan))
        .sorted(Comparator.comparing(Enrolment::start))
        .filter(enrolment -> counted.stream().noneMatch(enrolment::overlaps))
        .forEach(counted::add);
    return List.copyOf(counted);
  }
}
