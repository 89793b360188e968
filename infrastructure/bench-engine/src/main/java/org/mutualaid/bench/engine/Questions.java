package org.mutualaid.bench.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.History;
import org.mutualaid.benefit.Paid;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;

/** Stays of people in three plans, each with twenty lines paid before, drawn from a seed. */
final class Questions {
  /** Lines paid before. */
  static final int HISTORY = 20;

  private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
  private static final List<BenefitCode> BENEFITS =
      List.of(
          new BenefitCode("HOSP-ALLOW", "DAILY"),
          new BenefitCode("ACC-DUES", "LIVING"),
          new BenefitCode("MED-INSERVICE", "INPATIENT"));
  private static final List<Integer> TIERS = List.of(26, 50, 74, 100);
  private static final List<String> FOUND =
      List.of("MENTAL_ILLNESS", "BELOW_LEVEL_2_HOSPITAL", "DISEASE", "CRIME", "EARTHQUAKE");

  private final RandomGenerator random;

  Questions(RandomGenerator random) {
    this.random = random;
  }

  Question next() {
    LocalDate admission = YEAR.plusDays(random.nextInt(300));
    return new Question(
        stay(admission),
        new Cover(List.of(membership()), enrolments(), traits()),
        new History(IntStream.range(0, HISTORY).mapToObj(line -> paid()).toList(), List.of()),
        admission.plusDays(random.nextInt(900)));
  }

  private Event.HospitalStay stay(LocalDate admission) {
    SortedSet<String> found = new TreeSet<>();
    if (random.nextInt(8) == 0) {
      found.add(FOUND.get(random.nextInt(FOUND.size())));
    }
    List<Money> cycles = new ArrayList<>();
    for (int cycle = random.nextInt(3); cycle >= 0; cycle--) {
      cycles.add(new Money(random.nextInt(2_000_000)));
    }
    Event.Cause cause = random.nextInt(4) == 0 ? Event.Cause.ILLNESS : Event.Cause.ACCIDENT;
    LocalDate discharge = admission.plusDays(random.nextInt(40));
    return new Event.HospitalStay(admission, discharge, cause, cycles, found);
  }

  private Membership membership() {
    LocalDate from = YEAR.minusDays(random.nextInt(10) == 0 ? -100 : 1_000);
    return new Membership(
        from, Optional.empty(), new OfficeId("unit"), new OfficeId("district"), Role.UNIT);
  }

  private List<Enrolment> enrolments() {
    List<Enrolment> enrolments = new ArrayList<>();
    for (BenefitCode benefit : BENEFITS) {
      LocalDate start = YEAR;
      LocalDate since = random.nextInt(4) == 0 ? YEAR.plusDays(random.nextInt(60)) : YEAR;
      Optional<Integer> tier =
          benefit.plan().equals("ACC-DUES")
              ? Optional.of(TIERS.get(random.nextInt(TIERS.size())))
              : Optional.empty();
      LocalDate end = start.plusYears(1).minusDays(1);
      enrolments.add(new Enrolment(benefit.plan(), start, end, tier, 1, since));
    }
    return enrolments;
  }

  private Traits traits() {
    return new Traits(
        Optional.of(YEAR.minusYears(20 + random.nextInt(35))),
        Optional.of(random.nextInt(10) != 0),
        Optional.of(
            random.nextInt(10) == 0 ? Traits.Employment.RETIRED : Traits.Employment.IN_SERVICE),
        Optional.of(Traits.Sex.F),
        Optional.empty(),
        Optional.of("BEIJING_EMPLOYEE"),
        Optional.of(random.nextInt(10) != 0));
  }

  private Paid paid() {
    BenefitCode benefit = BENEFITS.get(random.nextInt(BENEFITS.size()));
    boolean medical = benefit.plan().equals("MED-INSERVICE");
    return new Paid(
        benefit,
        random.nextInt(3) == 0 ? YEAR.minusYears(1) : YEAR,
        YEAR,
        new Money(random.nextInt(medical ? 4_000_000 : 120_000)),
        medical ? 0 : random.nextInt(35),
        medical && random.nextBoolean() ? 1 : 0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
