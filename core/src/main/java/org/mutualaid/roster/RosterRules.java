package org.mutualaid.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Membership;
import org.mutualaid.people.Membership.Status;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.Traits;
import org.mutualaid.roster.RosterRow.Wanted;

/**
 * The rules by which a row changes what the roster says of a person. What they decide depends on
 * what is known and the row alone, and deciding on their own result changes nothing.
 *
 * @param below whether too few people of a unit are enrolled in a plan
 */
public record RosterRules(Reach reach, EnrolmentBook book, BiPredicate<OfficeId, String> below) {
  /** What a row makes of what is known. */
  public Decision on(Optional<Known> known, long line, RosterRow row, Optional<Office> office) {
    if (office.isEmpty()) {
      return refused(line, Column.UNIT, Remark.Code.UNKNOWN_UNIT);
    }
    if (!reach.covers(row.unit(), office.get().district())) {
      return refused(line, Column.UNIT, Remark.Code.OTHER_UNIT);
    }
    Optional<Person> before = known.map(Known::person);
    List<Membership> memberships = before.map(p -> p.cover().memberships()).orElse(List.of());
    var standing = new Standing(memberships, row, office.get(), reach);
    Optional<Standing.Wrong> wrong = standing.refusal();
    if (wrong.isPresent()) {
      return refused(line, wrong.get().column(), wrong.get().code());
    }
    List<Membership> after = standing.after();
    Optional<Remark.Code> bad = badEnrolment(row, after);
    return bad.isPresent()
        ? refused(line, Column.ENROLMENTS, bad.get())
        : changed(known, line, row, after);
  }

  private static Decision refused(long line, Column column, Remark.Code code) {
    return new Decision.Refused(List.of(Remark.at(line, column, code)));
  }

  private Optional<Remark.Code> badEnrolment(RosterRow row, List<Membership> memberships) {
    return row.enrolments().stream()
        .map(wanted -> bad(wanted, memberships))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Remark.Code> bad(Wanted wanted, List<Membership> memberships) {
    Optional<EnrolmentTerms> terms = book.terms(wanted.plan());
    if (terms.isEmpty()) {
      return Optional.of(Remark.Code.UNKNOWN_PLAN);
    }
    if (wanted.shares() > terms.get().mostShares()) {
      return Optional.of(Remark.Code.TOO_MANY_SHARES);
    }
    if (!terms.get().hasTier(wanted.tier())) {
      return Optional.of(Remark.Code.UNKNOWN_TIER);
    }
    boolean active =
        memberships.stream()
            .anyMatch(one -> one.status() == Status.ACTIVE && one.on(wanted.start()));
    return active ? Optional.empty() : Optional.of(Remark.Code.NOT_ACTIVE_AT_START);
  }

  private Decision changed(
      Optional<Known> known, long line, RosterRow row, List<Membership> memberships) {
    Optional<Person> before = known.map(Known::person);
    List<Remark> remarks = new ArrayList<>();
    List<Enrolment> enrolments =
        enrolled(before.map(p -> p.cover().enrolments()).orElse(List.of()), line, row, remarks);
    Optional<Traits> traits = before.map(p -> p.cover().traits());
    var cover = new Cover(memberships, enrolments, merged(traits, row.traits()));
    Optional<HouseholdId> household = row.household().or(() -> before.flatMap(Person::household));
    var after =
        new Person(
            before.map(Person::id).orElse(row.person()),
            cover,
            before.flatMap(Person::post),
            household,
            before.flatMap(Person::details),
            row.children().isEmpty()
                ? before.map(Person::children).orElse(List.of())
                : row.children(),
            before.map(Person::relatives).orElse(Set.of()));
    boolean newDetails = known.flatMap(Known::details).filter(row.details()::equals).isEmpty();
    return !newDetails && before.filter(after::equals).isPresent()
        ? new Decision.Unchanged(List.copyOf(remarks))
        : new Decision.Change(kind(before, after), after, newDetails, List.copyOf(remarks));
  }

  private List<Enrolment> enrolled(
      List<Enrolment> known, long line, RosterRow row, List<Remark> remarks) {
    List<Enrolment> all = new ArrayList<>(known);
    List<Wanted> inOrder =
        row.enrolments().stream().sorted(Comparator.comparing(Wanted::start)).toList();
    for (Wanted wanted : inOrder) {
      Enrolment enrolment = enrolment(wanted);
      if (Enrolling.has(all, enrolment)) {
        continue;
      }
      if (Enrolling.isVoid(all, enrolment)) {
        remarks.add(Remark.at(line, Column.ENROLMENTS, Remark.Code.DUPLICATE_ENROLMENT));
      } else if (below.test(row.unit(), wanted.plan())) {
        remarks.add(Remark.at(line, Column.ENROLMENTS, Remark.Code.BELOW_PARTICIPATION));
      } else {
        all.add(enrolment);
      }
    }
    return all.size() == known.size() ? known : Enrolling.chained(all, book.renewalGraceDays());
  }

  private Enrolment enrolment(Wanted wanted) {
    LocalDate start = wanted.start();
    LocalDate end = book.terms(wanted.plan()).orElseThrow().lastDay(start);
    return new Enrolment(wanted.plan(), start, end, wanted.tier(), wanted.shares(), start);
  }

  private static Traits merged(Optional<Traits> known, Traits told) {
    return known
        .map(
            before ->
                new Traits(
                    told.birthDate().or(before::birthDate),
                    told.serviceCard().or(before::serviceCard),
                    told.employment().or(before::employment),
                    told.sex().or(before::sex),
                    told.occupation().or(before::occupation),
                    told.insurance().or(before::insurance),
                    told.unitPaysDues().or(before::unitPaysDues)))
        .orElse(told);
  }

  private static RowKind kind(Optional<Person> before, Person after) {
    List<Membership> known = before.map(p -> p.cover().memberships()).orElse(List.of());
    if (known.isEmpty()) {
      return RowKind.ADDED;
    }
    Status status = Standing.last(after.cover().memberships()).orElseThrow().status();
    boolean ended = status == Status.ENDED || status == Status.TRANSFERRED;
    return ended && !known.equals(after.cover().memberships()) ? RowKind.ENDED : RowKind.CHANGED;
  }
}
