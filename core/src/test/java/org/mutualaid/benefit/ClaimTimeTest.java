package org.mutualaid.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;

final class ClaimTimeTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final BenefitCode FIRE = BenefitCode.parse("A.FIRE");
  private static final Event BURNT = new Event.Fire(DAY, new Money(100_00), new TreeSet<>());

  @Test
  void years_run_from_the_day_of_the_event() {
    assertEquals(
        new ClaimTime(FIRE, DAY, LocalDate.of(2026, 2, 28)),
        ClaimTime.of(benefit(Optional.empty()), BURNT));
  }

  @Test
  void years_run_from_discharge_where_there_was_a_stay() {
    var stay =
        new Event.HospitalStay(
            DAY, DAY.plusDays(3), Event.Cause.ILLNESS, List.of(), new TreeSet<>());
    assertEquals(
        new ClaimTime(FIRE, DAY, LocalDate.of(2026, 3, 3)),
        ClaimTime.of(benefit(Optional.empty()), stay));
  }

  @Test
  void a_window_lies_in_the_next_year() {
    var window = new FilingWindow(MonthDay.of(1, 1), MonthDay.of(3, 31));
    assertEquals(
        new ClaimTime(FIRE, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31)),
        ClaimTime.of(benefit(Optional.of(window)), BURNT));
  }

  @Test
  void only_what_could_pay_is_worth_claiming() {
    var rules =
        new Rules(
            "1",
            LocalDate.EPOCH,
            List.of(SomeRules.plan("A", "0.10"), SomeRules.plan("B", "0.10")),
            new DisabilityScale(List.of()),
            new RetirementAges(List.of()),
            List.of());
    var assessment =
        new Assessment(
            "1",
            List.of(
                line("B.FIRE", new Money(10_00), Reason.Code.OK),
                line("A.FIRE", Money.ZERO, Reason.Code.EXCLUDED)));
    assertEquals(
        List.of("B.FIRE"),
        ClaimTime.of(rules, assessment, BURNT).stream()
            .map(time -> time.benefit().toString())
            .toList());
  }

  private static Line line(String benefit, Money amount, Reason.Code reason) {
    return new Line(BenefitCode.parse(benefit), amount, Reason.of(reason), List.of());
  }

  private static Benefit benefit(Optional<FilingWindow> filing) {
    return new Benefit(
        FIRE,
        EventType.FIRE,
        Optional.empty(),
        Set.of(),
        new Kind.PercentOfLoss(new Rate(1_000)),
        Optional.empty(),
        List.of(),
        new Waiting(List.of()),
        2,
        filing,
        Optional.empty());
  }
}
