package org.mutualaid.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.benefit.SomeRules.cover;
import static org.mutualaid.benefit.SomeRules.fire;
import static org.mutualaid.benefit.SomeRules.illness;
import static org.mutualaid.benefit.SomeRules.kind;
import static org.mutualaid.benefit.SomeRules.lines;
import static org.mutualaid.benefit.SomeRules.plan;
import static org.mutualaid.benefit.SomeRules.rules;
import static org.mutualaid.benefit.SomeRules.stay;
import static org.mutualaid.benefit.SomeRules.worked;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Event.Severity;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;

/** A line that was wrong is taken back by another; what it used up is free again. */
class CorrectionTest {
  private static History afterTakingBack(Worked line) {
    return History.NONE.plus(line.uses()).plus(line.takenBack("C-1/1").uses());
  }

  @Test
  void the_line_that_takes_back_is_negative_and_names_what_it_corrects() {
    var rules = rules(List.of(), plan("A", "0.10"));
    Worked paid = worked(rules, fire(1_000), cover("A"), History.NONE).getFirst();
    Worked back = paid.takenBack("C-1/1");
    assertEquals(new Money(-10_000), back.line().amount());
    assertEquals("CORRECTS:C-1/1", back.line().reason().toString());
    assertEquals(
        List.of(new CalculationStep("TAKEN_BACK", List.of("100.00", "-100.00"))),
        back.line().steps());
    assertEquals(paid.uses(), back.uses().takenBack());
  }

  @Test
  void a_cap_is_free_again() {
    var rules =
        rules(List.of(), plan("A", "0.10", Optional.of(new Money(15_000)), SomeRules.atOnce()));
    Worked paid = worked(rules, fire(1_000), cover("A"), History.NONE).getFirst();
    assertEquals(
        List.of("A.FIRE 50.00 CAPPED"),
        lines(rules, fire(1_000), cover("A"), History.NONE.plus(paid.uses())));
    assertEquals(
        List.of("A.FIRE 100.00 OK"), lines(rules, fire(1_000), cover("A"), afterTakingBack(paid)));
  }

  @Test
  void a_disease_can_be_paid_again() {
    var rules = rules(List.of(), kind("A", new Kind.FixedPerShare(yuan(500), yuan(100))));
    Event mild = illness("STROKE", Severity.MILD);
    Worked paid = worked(rules, mild, cover("A"), History.NONE).getFirst();
    assertEquals(
        List.of("A.X 0.00 REPEAT_DISEASE"),
        lines(rules, mild, cover("A"), History.NONE.plus(paid.uses())));
    assertEquals(List.of("A.X 100.00 OK"), lines(rules, mild, cover("A"), afterTakingBack(paid)));
    assertEquals(
        List.of("A.X 500.00 OK"),
        lines(rules, illness("STROKE", Severity.SEVERE), cover("A"), afterTakingBack(paid)));
  }

  @Test
  void a_settlement_cycle_is_the_first_again() {
    var cycles = new Kind.OverDeductibleOfCycle(yuan(100), yuan(50), new Rate(5_000), 90);
    var rules = rules(List.of(), kind("A", cycles));
    Worked paid = worked(rules, stay(3, 200), cover("A"), History.NONE).getFirst();
    assertEquals(
        List.of("A.X 75.00 OK"),
        lines(rules, stay(3, 200), cover("A"), History.NONE.plus(paid.uses())));
    assertEquals(
        List.of("A.X 50.00 OK"), lines(rules, stay(3, 200), cover("A"), afterTakingBack(paid)));
  }

  private static Money yuan(long yuan) {
    return new Money(yuan * 100);
  }
}
