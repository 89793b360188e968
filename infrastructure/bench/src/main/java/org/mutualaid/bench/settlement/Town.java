package org.mutualaid.bench.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mutualaid.benefit.Event;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryPeople;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.settlement.MemberData;
import org.mutualaid.settlement.Quarter;

/** So many members, each enrolled in three plans, and what the insurance tells of them. */
final class Town {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);

  /** One in so many was in hospital in a quarter. */
  private static final int STAY_ONE_IN = 12;

  private final int members;
  private final long seed;
  private final Memory memory = new Memory(() -> Instant.EPOCH);

  Town(int members, long seed) {
    this.members = members;
    this.seed = seed;
    var people = new MemoryPeople(memory);
    IntStream.range(0, members).mapToObj(Town::person).forEach(people::record);
  }

  Memory memory() {
    return memory;
  }

  /** A quarter of everybody, made row by row as a file is read. */
  Iterator<MemberData> told(Quarter quarter) {
    var random = new Random(seed + quarter.number());
    return IntStream.range(0, members).mapToObj(i -> told(i, quarter, random)).iterator();
  }

  private static MemberData told(int number, Quarter quarter, Random random) {
    List<Event> events = new ArrayList<>();
    long fen = quarter.number() * (long) random.nextInt(150_000);
    events.add(new Event.OutpatientYearToDate(quarter.last(), new Money(fen), new TreeSet<>()));
    if (random.nextInt(STAY_ONE_IN) == 0) {
      LocalDate discharge = quarter.first().plusDays(10L + random.nextInt(80));
      events.add(
          new Event.HospitalStay(
              discharge.minusDays(7),
              discharge,
              Event.Cause.ILLNESS,
              List.of(new Money(random.nextInt(900_000))),
              new TreeSet<>()));
    }
    return new MemberData(id(number), events);
  }

  private static Person person(int number) {
    List<Enrolment> enrolments = new ArrayList<>();
    for (String plan : List.of("MED-INSERVICE", "ACC-PROP", "HOSP-ALLOW")) {
      enrolments.add(new Enrolment(plan, START, END, Optional.empty(), 1, START));
    }
    var unit = new OfficeId("U-" + number % 500);
    var membership = new Membership(START, Optional.empty(), unit, new OfficeId("D-01"), Role.UNIT);
    return new Person(
        id(number),
        new Cover(List.of(membership), enrolments, traits()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static PersonId id(int number) {
    return PersonId.of("issuer", "m" + number);
  }

  private static Traits traits() {
    return new Traits(
        Optional.of(LocalDate.of(1985, 6, 1)),
        Optional.of(true),
        Optional.of(Traits.Employment.IN_SERVICE),
        Optional.of(Traits.Sex.F),
        Optional.empty(),
        Optional.of("BEIJING_EMPLOYEE"),
        Optional.of(true));
  }
}
