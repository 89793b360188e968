package org.mutualaid.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.people.Child;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Traits;

/**
 * What one line of a roster says of one person. What it leaves empty stays as the roster has it.
 *
 * @param details as one, since they are sealed as one
 * @param since the first day of the status at the unit
 * @param memberSince the first day of membership without a break, for who is new on the roster
 * @param enrolments to be had besides those that the roster has
 * @param byCode whether the person is named by a code, since their sign-in is not known
 */
public record RosterRow(
    PersonId person,
    PersonalDetails details,
    OfficeId unit,
    Membership.Status status,
    LocalDate since,
    Optional<LocalDate> memberSince,
    Optional<HouseholdId> household,
    List<Child> children,
    Traits traits,
    List<Wanted> enrolments,
    boolean byCode) {

  /** A row that names the person by their sign-in. */
  public RosterRow(
      PersonId person,
      PersonalDetails details,
      OfficeId unit,
      Membership.Status status,
      LocalDate since,
      Optional<LocalDate> memberSince,
      Optional<HouseholdId> household,
      List<Child> children,
      Traits traits,
      List<Wanted> enrolments) {
    this(
        person,
        details,
        unit,
        status,
        since,
        memberSince,
        household,
        children,
        traits,
        enrolments,
        false);
  }

  /** One enrolment that a row asks for; the plan says when it ends. */
  public record Wanted(String plan, LocalDate start, int shares, Optional<Integer> tier) {}

  @Override
  public String toString() {
    return "RosterRow[hidden]";
  }
}
