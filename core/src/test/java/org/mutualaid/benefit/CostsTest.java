package org.mutualaid.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.mutualaid.benefit.SomeRules.cover;
import static org.mutualaid.benefit.SomeRules.kind;
import static org.mutualaid.benefit.SomeRules.rules;
import static org.mutualaid.benefit.SomeRules.stay;
import static org.mutualaid.benefit.SomeRules.worked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;

/** The steps from a bill to an amount, as people can follow them. */
class CostsTest {
  private static final Rate FIFTH = new Rate(2_000);

  private static List<String> steps(Kind kind, Event event, Paid... before) {
    var history = new History(List.of(before), List.of());
    Worked line = worked(rules(List.of(), kind("A", kind)), event, cover("A"), history).getFirst();
    return line.line().steps().stream()
        .map(step -> step.code() + " " + String.join(" ", step.numbers()))
        .toList();
  }

  private static Event outpatient(long yuan) {
    return new Event.OutpatientYearToDate(SomeRules.DAY, yuan(yuan), new TreeSet<>());
  }

  private static Money yuan(long yuan) {
    return new Money(yuan * 100);
  }

  @Test
  void self_pay_less_the_deductible_times_the_rate() {
    var kind = new Kind.OverDeductibleOfCycle(yuan(1_300), yuan(650), FIFTH, 90);
    assertEquals(
        List.of(
            "OVER_DEDUCTIBLE 9300.00 1300.00 8000.00",
            "SHARE_OF_REST 8000.00 20 1600.00",
            "OVER_DEDUCTIBLE 4650.00 650.00 4000.00",
            "SHARE_OF_REST 4000.00 20 800.00",
            "ADDED_UP 2 2400.00"),
        steps(kind, stay(100, 9_300, 4_650)));
    assertEquals(List.of("OVER_DEDUCTIBLE 90.00 1300.00 0.00"), steps(kind, stay(3, 90)));
  }

  @Test
  void every_cycle_after_the_first_of_the_period_is_a_later_one() {
    var kind = new Kind.OverDeductibleOfCycle(yuan(1_300), yuan(650), FIFTH, 90);
    var first =
        new Paid(
            new BenefitCode("A", "X"),
            LocalDate.of(2026, 1, 1),
            SomeRules.DAY,
            yuan(0),
            0,
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(
        List.of(
            "OVER_DEDUCTIBLE 600.00 650.00 0.00",
            "OVER_DEDUCTIBLE 700.00 650.00 50.00",
            "SHARE_OF_REST 50.00 20 10.00",
            "ADDED_UP 2 10.00"),
        steps(kind, stay(100, 600, 700), first));
  }

  @Test
  void a_cost_that_is_just_the_tier_leaves_nothing_for_the_next() {
    var tiers =
        new Kind.TieredPercent(
            List.of(
                new Kind.CostTier(Optional.of(yuan(100)), new Rate(4_000)),
                new Kind.CostTier(Optional.empty(), new Rate(8_000))),
            List.of());
    var year = new Event.OverCapYear(SomeRules.DAY, yuan(100), new TreeMap<>(), new TreeSet<>());
    assertEquals(
        List.of("LESS_OTHER_PAYERS 100.00 0.00 100.00", "TIER_OF_COSTS 0.00 100.00 40 40.00"),
        steps(tiers, year));
  }

  @Test
  void steps_are_the_same_where_code_and_numbers_are() {
    var step = new CalculationStep("ONE_SUM", List.of("1.00"));
    assertEquals(CalculationStep.of(CalculationStep.Code.ONE_SUM, yuan(1)), step);
    assertEquals(
        CalculationStep.of(CalculationStep.Code.ONE_SUM, yuan(1)).hashCode(), step.hashCode());
    assertNotEquals(new CalculationStep("ONE_SUM", List.of("2.00")), step);
    assertNotEquals(new CalculationStep("ADDED_UP", List.of("1.00")), step);
    assertEquals("ONE_SUM[1.00]", step.toString());
  }

  @Test
  void the_year_so_far_less_what_was_paid_of_it() {
    var kind = new Kind.OverDeductibleOfYear(yuan(1_800), FIFTH);
    assertEquals(
        List.of("OVER_DEDUCTIBLE 2300.00 1800.00 500.00", "SHARE_OF_REST 500.00 20 100.00"),
        steps(kind, outpatient(2_300)));
    assertEquals(
        "LESS_PAID_THIS_YEAR 60.00 40.00",
        steps(kind, outpatient(2_300), paid(SomeRules.DAY.getYear(), 60)).getLast());
    assertEquals(2, steps(kind, outpatient(2_300), paid(SomeRules.DAY.getYear() - 1, 60)).size());
  }

  private static Paid paid(int year, long yuan) {
    return new Paid(
        new BenefitCode("A", "X"),
        SomeRules.DAY.withYear(year),
        SomeRules.DAY.withYear(year),
        yuan(yuan),
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void what_others_left_in_tiers() {
    var kind =
        new Kind.TieredPercent(
            List.of(
                new Kind.CostTier(Optional.of(yuan(50_000)), new Rate(4_000)),
                new Kind.CostTier(Optional.empty(), new Rate(8_000))),
            List.of("AID"));
    var payers = new TreeMap<>(Map.of("AID", yuan(10_000), "A_FRIEND", yuan(7)));
    var year = new Event.OverCapYear(SomeRules.DAY, yuan(70_000), payers, new TreeSet<>());
    assertEquals(
        List.of(
            "LESS_OTHER_PAYERS 70000.00 10000.00 60000.00",
            "TIER_OF_COSTS 0.00 50000.00 40 20000.00",
            "TIER_OF_COSTS 50000.00 60000.00 80 8000.00",
            "ADDED_UP 2 28000.00"),
        steps(kind, year));
  }
}
