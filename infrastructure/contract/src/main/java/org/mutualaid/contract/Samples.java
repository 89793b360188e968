package org.mutualaid.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.CalculationStep;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Reason;
import org.mutualaid.claim.Basis;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;

/** One value of every kind that is stored, so that none is forgotten. */
public final class Samples {
  /** When the events happened. */
  public static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private static final SortedSet<String> NONE = new TreeSet<>();
  private static final SortedSet<String> SOME = new TreeSet<>(List.of("HOME", "NO_POLICE"));

  private Samples() {}

  /** Events of every type, with and without what is optional. */
  public static List<Event> events() {
    var graded = new Event.Injury.Graded(List.of(8, 10));
    var minor = new Event.Injury.Minor();
    return List.of(
        new Event.HospitalStay(DAY, DAY.plusDays(15), Event.Cause.ILLNESS, SOME),
        new Event.AccidentInjury(DAY, graded, Optional.of("A1"), SOME),
        new Event.AccidentInjury(DAY, minor, Optional.empty(), NONE),
        new Event.AccidentDeath(DAY, Optional.of("A1"), NONE),
        new Event.ChildAccident(DAY, "C1", new Event.Harm.Hurt(graded), SOME),
        new Event.ChildAccident(DAY, "C2", new Event.Harm.Died(), NONE),
        new Event.Fire(DAY, Money.ofYuan(new BigDecimal("78000.00")), NONE),
        new Event.Water(DAY, new BigDecimal("40.50"), SOME),
        new Event.HospitalStay(
            DAY.minusDays(9),
            DAY,
            Event.Cause.ACCIDENT,
            List.of(new Money(930_000), Money.ZERO),
            NONE),
        new Event.OutpatientYearToDate(DAY, new Money(230_000), SOME),
        new Event.OverCapYear(
            DAY,
            new Money(22_000_000),
            new TreeMap<>(Map.of("MEDICAL_ASSISTANCE", new Money(1_000_000))),
            NONE),
        new Event.CriticalIllness(DAY, "STROKE", Event.Severity.MILD, SOME));
  }

  /** A pipe burst: an event without circumstances. */
  public static Event aPipeThatBurst() {
    return new Event.Water(DAY, new BigDecimal("40.00"), NONE);
  }

  /** A death of which nothing but the day is told. */
  public static Event aDeath() {
    return new Event.AccidentDeath(DAY, Optional.empty(), NONE);
  }

  /** What a calculation rested on, with everything that it may have. */
  public static Basis basis() {
    var membership =
        new Membership(DAY, Optional.of(DAY), new OfficeId("U-1"), new OfficeId("D-1"), Role.UNIT);
    var enrolment = new Enrolment("ACC-DUES", DAY, DAY, Optional.of(50), 2, DAY);
    var cover = new Cover(List.of(membership), List.of(enrolment), Traits.UNKNOWN);
    return new Basis(cover, 3, Optional.of(7));
  }

  /** A calculation with a line that pays, one that does not, and steps. */
  public static Assessment assessment() {
    var steps =
        List.of(
            new CalculationStep("NIGHTS", List.of("2026-04-01", "2026-04-16", "15")),
            new CalculationStep("TIMES", List.of("15", "100.00", "1500.00")));
    return new Assessment(
        "2026.1",
        List.of(
            new Line(
                BenefitCode.parse("HOSP-ALLOW.DAILY"),
                new Money(150_000),
                Reason.of(Reason.Code.OK),
                steps),
            new Line(
                BenefitCode.parse("ACC-PROP.WATER"),
                Money.ZERO,
                new Reason(Reason.Code.EXCLUDED, "WAR"),
                List.of())));
  }
}
