package org.mutualaid.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Membership;
import org.mutualaid.people.Membership.Status;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;

/** Rows and what is known, for the tests of the rules. */
final class ARow {
  static final PersonId WHO = PersonId.of("https://issuer.test", "wang");
  static final PersonalDetails DETAILS = new PersonalDetails("王", "099-1", "ACCT-1");
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  static final EnrolmentBook BOOK = new SomeTerms();

  private ARow() {}

  /** Two plans: one of calendar years with tiers, and one of a year from the start with a floor. */
  private static final class SomeTerms implements EnrolmentBook {
    @Override
    public Optional<EnrolmentTerms> terms(String plan) {
      return switch (plan) {
        case "TIERED" ->
            Optional.of(new EnrolmentTerms(true, 1, List.of(26, 50), Optional.empty()));
        case "SHARED" ->
            Optional.of(
                new EnrolmentTerms(
                    false,
                    2,
                    List.of(),
                    Optional.of(new EnrolmentTerms.Floor(new BigDecimal("0.80"), 100))));
        default -> Optional.empty();
      };
    }

    @Override
    public int renewalGraceDays() {
      return 30;
    }
  }

  static Office office(String unit) {
    return new Office(new OfficeId(unit), new OfficeId("D-1"), Role.UNIT, 10);
  }

  static Reach unit(String unit) {
    return new Reach(new Post(Role.UNIT, new OfficeId(unit)));
  }

  static Reach district() {
    return new Reach(new Post(Role.DISTRICT, new OfficeId("D-1")));
  }

  static RosterRow of(String unit, Status status, LocalDate since, RosterRow.Wanted... wanted) {
    return new RosterRow(
        WHO,
        DETAILS,
        new OfficeId(unit),
        status,
        since,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Traits(Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(wanted));
  }

  static RosterRow memberSince(RosterRow row, LocalDate day) {
    return new RosterRow(
        row.person(),
        row.details(),
        row.unit(),
        row.status(),
        row.since(),
        Optional.of(day),
        Optional.of(new HouseholdId("H-1")),
        row.children(),
        row.traits(),
        row.enrolments());
  }

  static RosterRow.Wanted shared(String start, int shares) {
    return new RosterRow.Wanted("SHARED", LocalDate.parse(start), shares, Optional.empty());
  }

  static Decision decided(Reach reach, Optional<Known> known, RosterRow row) {
    var rules = new RosterRules(reach, BOOK, (unit, plan) -> false);
    return rules.on(known, 7, row, Optional.of(office(row.unit().value())));
  }

  static Known after(Reach reach, Optional<Known> known, RosterRow row) {
    return switch (decided(reach, known, row)) {
      case Decision.Change change -> new Known(change.after(), Optional.of(row.details()));
      case Decision.Unchanged _ -> known.orElseThrow();
      case Decision.Refused(var remarks) -> throw new AssertionError(remarks);
    };
  }

  static Known member(Membership... memberships) {
    return member(List.of(memberships), List.of());
  }

  static Known member(List<Membership> memberships, List<Enrolment> enrolments) {
    var traits = new Traits(Optional.empty(), Optional.empty(), Optional.empty());
    var cover = new Cover(new ArrayList<>(memberships), enrolments, traits);
    var person = new Person(WHO, cover, Optional.empty(), Optional.empty(), Optional.empty());
    return new Known(person, Optional.of(DETAILS));
  }

  static Membership active(String unit, String from) {
    LocalDate day = LocalDate.parse(from);
    return new Membership(
        day, Optional.empty(), new OfficeId(unit), new OfficeId("D-1"), Role.UNIT);
  }
}
