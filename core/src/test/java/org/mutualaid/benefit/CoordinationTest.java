package org.mutualaid.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.benefit.SomeRules.cover;
import static org.mutualaid.benefit.SomeRules.fire;
import static org.mutualaid.benefit.SomeRules.lines;
import static org.mutualaid.benefit.SomeRules.plan;
import static org.mutualaid.benefit.SomeRules.rules;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.money.Money;

class CoordinationTest {
  private static final List<CoordinationGroup> HOME =
      List.of(
          new CoordinationGroup(
              "HOME", List.of(new BenefitCode("A", "FIRE"), new BenefitCode("B", "FIRE"))));

  @Test
  void inside_a_group_the_benefit_that_pays_most_keeps_its_line() {
    var rules = rules(HOME, plan("A", "0.10"), plan("B", "0.20"));
    assertEquals(
        List.of("A.FIRE 0.00 COORDINATED_WITH:B.FIRE", "B.FIRE 200.00 OK"),
        lines(rules, fire(1_000), cover("A", "B"), History.NONE));
  }

  @Test
  void a_tie_goes_to_the_first_listed_whatever_the_order_of_the_plans() {
    var rules = rules(HOME, plan("B", "0.10"), plan("A", "0.10"));
    assertEquals(
        List.of("B.FIRE 0.00 COORDINATED_WITH:A.FIRE", "A.FIRE 100.00 OK"),
        lines(rules, fire(1_000), cover("A", "B"), History.NONE));
  }

  @Test
  void benefits_outside_every_group_add_up() {
    var rules = rules(List.of(), plan("A", "0.10"), plan("B", "0.20"));
    assertEquals(
        List.of("A.FIRE 100.00 OK", "B.FIRE 200.00 OK"),
        lines(rules, fire(1_000), cover("A", "B"), History.NONE));
  }

  @Test
  void a_benefit_alone_in_its_group_is_paid() {
    var rules = rules(HOME, plan("A", "0.10"), plan("B", "0.20"));
    assertEquals(List.of("A.FIRE 100.00 OK"), lines(rules, fire(1_000), cover("A"), History.NONE));
  }

  @Test
  void a_line_that_was_zero_keeps_its_own_reason() {
    var rules = rules(HOME, plan("A", "0"), plan("B", "0.20"));
    assertEquals(
        List.of("A.FIRE 0.00 NOTHING_PAYABLE", "B.FIRE 200.00 OK"),
        lines(rules, fire(1_000), cover("A", "B"), History.NONE));
  }

  @Test
  void a_line_that_gave_way_uses_nothing_up_and_shows_what_the_other_pays() {
    var rules = rules(HOME, plan("A", "0.10"), plan("B", "0.20"));
    Worked gaveWay =
        Adjudication.worked(
                rules, fire(1_000), cover("A", "B"), History.NONE, LocalDate.of(2026, 3, 2))
            .getFirst();
    assertEquals(Money.ZERO, gaveWay.uses().amount());
    assertEquals(
        new CalculationStep("OTHER_PAYS", List.of("200.00", "0.00")),
        gaveWay.line().steps().getLast());
  }
}
