package org.mutualaid.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.benefit.SomeRules.cover;
import static org.mutualaid.benefit.SomeRules.fire;
import static org.mutualaid.benefit.SomeRules.lines;
import static org.mutualaid.benefit.SomeRules.plan;
import static org.mutualaid.benefit.SomeRules.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;

class CapsAndWaitingTest {
  private static final Waiting IN_STEPS =
      new Waiting(
          List.of(
              new Waiting.Band(1, Rate.NOTHING),
              new Waiting.Band(31, new Rate(5_000)),
              new Waiting.Band(91, Rate.ALL)));

  /** The fire is on day so many of cover. */
  private static List<String> onDay(int day, Optional<Money> annualCap) {
    var rules = rules(List.of(), plan("A", "0.10", annualCap, IN_STEPS));
    return lines(rules, fire(1_000), cover(SomeRules.DAY.minusDays(day - 1), "A"), History.NONE);
  }

  private static History paid(String benefit, LocalDate period, long yuan) {
    return History.NONE.plus(
        new Paid(
            BenefitCode.parse(benefit),
            period,
            period,
            new Money(yuan * 100),
            0,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void nothing_then_half_then_all_is_paid_as_cover_goes_on() {
    assertEquals(List.of("A.FIRE 0.00 BEFORE_COVER"), onDay(0, Optional.empty()));
    assertEquals(List.of("A.FIRE 0.00 WAITING_PERIOD"), onDay(30, Optional.empty()));
    assertEquals(List.of("A.FIRE 50.00 REDUCED_PERIOD"), onDay(31, Optional.empty()));
    assertEquals(List.of("A.FIRE 50.00 REDUCED_PERIOD"), onDay(90, Optional.empty()));
    assertEquals(List.of("A.FIRE 100.00 OK"), onDay(91, Optional.empty()));
  }

  @Test
  void a_cap_after_a_reduction_is_the_reason_that_shows() {
    assertEquals(List.of("A.FIRE 40.00 CAPPED"), onDay(40, Optional.of(new Money(4_000))));
    assertEquals(List.of("A.FIRE 50.00 REDUCED_PERIOD"), onDay(40, Optional.of(new Money(5_000))));
  }

  @Test
  void the_annual_cap_counts_every_benefit_of_the_plan_in_the_same_period() {
    var rules =
        rules(List.of(), plan("A", "0.10", Optional.of(new Money(15_000)), SomeRules.atOnce()));
    var first = LocalDate.of(2026, 1, 1);
    assertEquals(
        List.of("A.FIRE 70.00 CAPPED"),
        lines(rules, fire(1_000), cover("A"), paid("A.WATER", first, 80)));
    assertEquals(
        List.of("A.FIRE 0.00 CAPPED"),
        lines(rules, fire(1_000), cover("A"), paid("A.WATER", first, 200)));
    assertEquals(
        List.of("A.FIRE 100.00 OK"),
        lines(rules, fire(1_000), cover("A"), paid("A.WATER", first.minusYears(1), 200)));
    assertEquals(
        List.of("A.FIRE 100.00 OK"),
        lines(rules, fire(1_000), cover("A"), paid("B.WATER", first, 200)));
  }
}
