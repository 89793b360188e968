package org.mutualaid.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Membership;
import org.mutualaid.people.Traits;
import org.mutualaid.roster.Column;

/** The demo's members as a roster that an office sends in. */
final class DemoRoster {
  private DemoRoster() {}

  /** Everybody who is or was a member, one line each. */
  static String csv(String issuer, List<DemoPerson> people) {
    String header = columns().map(Column::en).collect(Collectors.joining(","));
    return people.stream()
        .filter(person -> !person.cover().memberships().isEmpty())
        .map(person -> line(issuer, person))
        .collect(Collectors.joining("\n", header + "\n", "\n"));
  }

  private static String line(String issuer, DemoPerson person) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.ISSUER, issuer);
    cells.put(Column.SUBJECT, person.subject());
    cells.put(Column.NAME, person.details().name());
    cells.put(Column.PHONE, person.details().phone());
    cells.put(Column.ACCOUNT, person.details().account());
    cells.put(Column.HOUSEHOLD, person.household().map(HouseholdId::value).orElse(""));
    putStanding(cells, person.cover().memberships().getLast());
    putTraits(cells, person.cover().traits());
    cells.put(Column.ENROLMENTS, enrolments(person.cover()));
    return columns().map(column -> cells.getOrDefault(column, "")).collect(Collectors.joining(","));
  }

  /** Who left stands with the day after the last one. */
  private static void putStanding(Map<Column, String> cells, Membership membership) {
    Optional<LocalDate> left = membership.to().map(last -> last.plusDays(1));
    cells.put(Column.UNIT, membership.unit().value());
    cells.put(Column.STATUS, left.isPresent() ? "ENDED" : "ACTIVE");
    cells.put(Column.SINCE, left.orElse(membership.from()).toString());
    cells.put(Column.MEMBER_SINCE, membership.from().toString());
  }

  private static void putTraits(Map<Column, String> cells, Traits traits) {
    traits.birthDate().ifPresent(day -> cells.put(Column.BIRTH_DATE, day.toString()));
    traits.serviceCard().ifPresent(has -> cells.put(Column.SERVICE_CARD, has ? "yes" : "no"));
    traits.employment().ifPresent(one -> cells.put(Column.EMPLOYMENT, one.name()));
  }

  private static String enrolments(Cover cover) {
    return cover.enrolments().stream().map(DemoRoster::enrolment).collect(Collectors.joining("; "));
  }

  private static String enrolment(Enrolment one) {
    String tier = one.tier().map(t -> " t" + t).orElse("");
    return one.plan() + " " + one.start() + " x" + one.shares() + tier;
  }

  private static Stream<Column> columns() {
    return Arrays.stream(Column.values()).filter(column -> !column.mayBeMissing());
  }
}
