package org.mutualaid.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;

/** Invented plans, for rules that no plan in the books shows yet. */
final class SomeRules {
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private SomeRules() {}

  /** A plan whose fire benefit pays a part of the loss. */
  static Plan plan(String code, String rate, Optional<Money> annualCap, Waiting waiting) {
    var fire =
        new Benefit(
            new BenefitCode(code, "FIRE"),
            EventType.FIRE,
            Optional.empty(),
            Set.of(),
            new Kind.PercentOfLoss(Rate.of(new BigDecimal(rate))),
            Optional.empty(),
            List.of(),
            waiting,
            2,
            Optional.empty(),
            Optional.empty());
    return new Plan(code, Plan.Conditions.NONE, List.of(), annualCap, 1, List.of(fire));
  }

  static Plan plan(String code, String rate) {
    return plan(code, rate, Optional.empty(), atOnce());
  }

  /** A plan with one benefit X of some kind, of which two shares count. */
  static Plan kind(String code, Kind kind) {
    var benefit =
        new Benefit(
            new BenefitCode(code, "X"),
            triggerOf(kind),
            Optional.empty(),
            Set.of(),
            kind,
            Optional.empty(),
            List.of(),
            atOnce(),
            2,
            Optional.empty(),
            Optional.empty());
    return new Plan(code, Plan.Conditions.NONE, List.of(), Optional.empty(), 2, List.of(benefit));
  }

  private static EventType triggerOf(Kind kind) {
    return switch (kind) {
      case Kind.OverDeductibleOfYear _ -> EventType.OUTPATIENT_YTD;
      case Kind.OverDeductibleOfCycle _, Kind.Daily _ -> EventType.HOSPITAL_STAY;
      case Kind.TieredPercent _ -> EventType.OVERCAP_ANNUAL;
      case Kind.FixedBySeverity _, Kind.FixedPerShare _ -> EventType.CRITICAL_ILLNESS;
      case Kind.GradePercent _ -> EventType.ACCIDENT_INJURY;
      case Kind.FixedSum _ -> EventType.ACCIDENT_DEATH;
      case Kind.PercentOfLoss _ -> EventType.FIRE;
      case Kind.PerUnit _ -> EventType.WATER;
    };
  }

  static Event illness(String disease, Event.Severity severity) {
    return new Event.CriticalIllness(DAY, disease, severity, new TreeSet<>());
  }

  /** A stay whose cycles cost these sums of yuan. */
  static Event stay(int nights, long... cycles) {
    return new Event.HospitalStay(
        DAY,
        DAY.plusDays(nights),
        Event.Cause.ILLNESS,
        LongStream.of(cycles).mapToObj(yuan -> new Money(yuan * 100)).toList(),
        new TreeSet<>());
  }

  static Waiting atOnce() {
    return new Waiting(List.of(new Waiting.Band(1, Rate.ALL)));
  }

  static Rules rules(List<CoordinationGroup> groups, Plan... plans) {
    var scale = new DisabilityScale(Collections.nCopies(DisabilityScale.GRADES, Rate.ALL));
    return new Rules(
        "test",
        LocalDate.of(2000, 1, 1),
        List.of(plans),
        scale,
        new RetirementAges(List.of()),
        groups);
  }

  static Event fire(long yuan) {
    return new Event.Fire(DAY, new Money(yuan * 100), new TreeSet<>());
  }

  /** A member enrolled in these plans for the year. */
  static Cover cover(LocalDate since, String... plans) {
    var member =
        new Membership(
            LocalDate.of(2000, 1, 1),
            Optional.empty(),
            new OfficeId("U-0001"),
            new OfficeId("D-0001"),
            Role.UNIT);
    List<Enrolment> enrolments =
        List.of(plans).stream()
            .map(
                plan ->
                    new Enrolment(
                        plan,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        Optional.empty(),
                        1,
                        since))
            .toList();
    return new Cover(List.of(member), enrolments, Traits.UNKNOWN);
  }

  static Cover cover(String... plans) {
    return cover(LocalDate.of(2026, 1, 1), plans);
  }

  static List<Worked> worked(Rules rules, Event event, Cover cover, History history) {
    return Adjudication.worked(rules, event, cover, history, DAY);
  }

  /** Each line as people read it. */
  static List<String> lines(Rules rules, Event event, Cover cover, History history) {
    return Adjudication.assess(rules, event, cover, history, DAY).lines().stream()
        .map(line -> line.benefit() + " " + line.amount() + " " + line.reason())
        .toList();
  }
}
