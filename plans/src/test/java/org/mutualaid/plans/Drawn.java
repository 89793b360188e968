package org.mutualaid.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Event.Harm;
import org.mutualaid.benefit.Event.Injury;
import org.mutualaid.benefit.EventType;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.plan.CompiledPlanBook;

/** Draws people and events, sound ones and odd ones, always the same for one seed. */
final class Drawn {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 900;
  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final List<String> DISEASES = List.of("BREAST", "STROKE", "LUNG_CANCER");
  private static final int[] TIERS = {26, 50, 74, 100, 32, 124, 7};

  private final CompiledPlanBook book;
  private final Random random;

  Drawn(CompiledPlanBook book, long seed) {
    this.book = book;
    this.random = new Random(seed);
  }

  LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  Event event() {
    EventType type = TYPES.get(random.nextInt(TYPES.size()));
    SortedSet<String> flags = flags(type);
    LocalDate day = day();
    return switch (type) {
      case OUTPATIENT_YTD -> new Event.OutpatientYearToDate(day, costs(), flags);
      case HOSPITAL_STAY ->
          new Event.HospitalStay(day, day.plusDays(random.nextInt(260)), cause(), cycles(), flags);
      case OVERCAP_ANNUAL -> new Event.OverCapYear(day, costs(), payers(), flags);
      case CRITICAL_ILLNESS -> new Event.CriticalIllness(day, disease(), severity(), flags);
      case ACCIDENT_INJURY -> new Event.AccidentInjury(day, injury(), accident(), flags);
      case ACCIDENT_DEATH -> new Event.AccidentDeath(day, accident(), flags);
      case CHILD_ACCIDENT -> new Event.ChildAccident(day, "K" + random.nextInt(2), harm(), flags);
      case FIRE -> new Event.Fire(day, new Money(1 + random.nextInt(30_000_000)), flags);
      case WATER -> new Event.Water(day, BigDecimal.valueOf(1 + random.nextInt(30_000), 2), flags);
    };
  }

  private SortedSet<String> flags(EventType type) {
    SortedSet<String> flags = new TreeSet<>(book.circumstances(type));
    flags.removeIf(_ -> random.nextInt(12) != 0);
    return flags;
  }

  private Money costs() {
    return new Money(random.nextInt(random.nextInt(10) == 0 ? 40_000_000 : 800_000));
  }

  private List<Money> cycles() {
    return Stream.generate(this::costs).limit(random.nextInt(4)).toList();
  }

  private SortedMap<String, Money> payers() {
    SortedMap<String, Money> payers = new TreeMap<>();
    for (String payer : book.known(EventType.OVERCAP_ANNUAL).payers()) {
      if (random.nextInt(3) == 0) {
        payers.put(payer, costs());
      }
    }
    return payers;
  }

  private String disease() {
    return DISEASES.get(random.nextInt(DISEASES.size()));
  }

  private Event.Severity severity() {
    return random.nextBoolean() ? Event.Severity.MILD : Event.Severity.SEVERE;
  }

  private Event.Cause cause() {
    return random.nextBoolean() ? Event.Cause.ILLNESS : Event.Cause.ACCIDENT;
  }

  private Optional<String> accident() {
    return random.nextBoolean() ? Optional.of("A" + random.nextInt(2)) : Optional.empty();
  }

  private Harm harm() {
    return random.nextInt(5) == 0 ? new Harm.Died() : new Harm.Hurt(injury());
  }

  private Injury injury() {
    return random.nextInt(4) == 0
        ? new Injury.Minor()
        : new Injury.Graded(
            IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> 1 + random.nextInt(10))
                .toList());
  }

  Cover cover() {
    var membership =
        new Membership(
            FIRST.minusYears(1).plusDays(random.nextInt(500)),
            maybe(day().plusYears(1)),
            new OfficeId("U-0001"),
            new OfficeId("D-0001"),
            Role.UNIT);
    List<Enrolment> enrolments =
        book.rules().plans().stream()
            .flatMap(
                plan -> IntStream.range(0, random.nextInt(5)).mapToObj(_ -> enrolment(plan.code())))
            .toList();
    return new Cover(List.of(membership), enrolments, traits());
  }

  private Enrolment enrolment(String plan) {
    LocalDate start = day();
    return new Enrolment(
        plan,
        start,
        start.plusYears(1).minusDays(1),
        maybe(TIERS[random.nextInt(TIERS.length)]),
        1 + random.nextInt(3),
        start.minusDays(random.nextInt(4) * 50L));
  }

  /** Somebody who meets every condition. */
  static Cover memberOf(List<Enrolment> enrolments) {
    var membership =
        new Membership(
            FIRST.minusYears(9),
            Optional.empty(),
            new OfficeId("U-0001"),
            new OfficeId("D-0001"),
            Role.UNIT);
    var traits =
        new Traits(
            Optional.of(LocalDate.of(1990, 6, 1)),
            Optional.of(true),
            Optional.of(Traits.Employment.IN_SERVICE));
    return new Cover(List.of(membership), enrolments, traits);
  }

  private Traits traits() {
    return new Traits(
        maybe(LocalDate.of(1955 + random.nextInt(60), 6, 1)),
        maybe(random.nextInt(10) != 0),
        maybe(random.nextInt(10) == 0 ? Traits.Employment.RETIRED : Traits.Employment.IN_SERVICE),
        maybe(random.nextBoolean() ? Traits.Sex.F : Traits.Sex.M),
        maybe(random.nextInt(10) == 0 ? "TEACHER" : "COURIER"),
        maybe(random.nextInt(10) == 0 ? "NONE" : "BEIJING_EMPLOYEE"),
        maybe(random.nextInt(10) != 0));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(20) == 0 ? Optional.empty() : Optional.of(value);
  }
}
