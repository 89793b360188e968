package org.mutualaid.demo.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mutualaid.benefit.Event;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.settlement.Quarter;

/**
 * So many members who do not exist, each enrolled in three plans for a year, and what the insurance
 * tells of them. The same seed makes the same town.
 *
 * @param issuer whose sign-ins they have
 */
public record Town(int members, long seed, int year, String issuer) {
  /** One in so many was in hospital in a quarter. */
  private static final int STAY_ONE_IN = 12;

  private static final int UNITS = 500;
  private static final LocalDate BORN = LocalDate.of(1985, 6, 1);

  /** What the insurance tells of one, by the name the sign-in has for them. */
  public record Told(
      String subject, Event.OutpatientYearToDate sum, Optional<Event.HospitalStay> stay) {

    /** All of it. */
    public List<Event> events() {
      return Stream.concat(Stream.of(sum), stay.stream()).map(Event.class::cast).toList();
    }
  }

  /** Everybody, for the roster. */
  public Stream<Person> people() {
    return IntStream.range(0, members).mapToObj(this::person);
  }

  /** A quarter of everybody in the order of their names, made row by row as a file is read. */
  public Iterator<Told> told(Quarter quarter) {
    var random = new Random(seed + quarter.number());
    return IntStream.range(0, members).mapToObj(i -> told(i, quarter, random)).iterator();
  }

  /** The member with a number, from 0. */
  public PersonId id(int number) {
    return PersonId.of(issuer, subject(number));
  }

  private static String subject(int number) {
    return "m-%07d".formatted(number);
  }

  private static Told told(int number, Quarter quarter, Random random) {
    var yearToDate = new Money(quarter.number() * (long) random.nextInt(150_000));
    return new Told(
        subject(number),
        new Event.OutpatientYearToDate(quarter.last(), yearToDate, new TreeSet<>()),
        random.nextInt(STAY_ONE_IN) == 0 ? Optional.of(stay(quarter, random)) : Optional.empty());
  }

  private static Event.HospitalStay stay(Quarter quarter, Random random) {
    LocalDate discharge = quarter.first().plusDays(10L + random.nextInt(80));
    return new Event.HospitalStay(
        discharge.minusDays(7),
        discharge,
        Event.Cause.ILLNESS,
        List.of(new Money(random.nextInt(900_000))),
        new TreeSet<>());
  }

  private Person person(int number) {
    LocalDate start = LocalDate.of(year, 1, 1);
    LocalDate end = LocalDate.of(year, 12, 31);
    List<Enrolment> enrolments = new ArrayList<>();
    for (String plan : List.of("MED-INSERVICE", "ACC-PROP", "HOSP-ALLOW")) {
      enrolments.add(new Enrolment(plan, start, end, Optional.empty(), 1, start));
    }
    var unit = new OfficeId("U-" + number % UNITS);
    var membership = new Membership(start, Optional.empty(), unit, new OfficeId("D-01"), Role.UNIT);
    return new Person(
        id(number),
        new Cover(List.of(membership), enrolments, traits()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Traits traits() {
    return new Traits(
        Optional.of(BORN),
        Optional.of(true),
        Optional.of(Traits.Employment.IN_SERVICE),
        Optional.of(Traits.Sex.F),
        Optional.empty(),
        Optional.of("BEIJING_EMPLOYEE"),
        Optional.of(true));
  }
}
