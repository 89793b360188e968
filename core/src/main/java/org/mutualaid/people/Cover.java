package org.mutualaid.people;

import java.time.LocalDate;
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
}
