package org.mutualaid.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.benefit.SomeRules.cover;
import static org.mutualaid.benefit.SomeRules.fire;
import static org.mutualaid.benefit.SomeRules.lines;
import static org.mutualaid.benefit.SomeRules.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;

/** Whose payments use a cap of 100 yuan up. */
class CapScopesTest {
  private static final LocalDate PERIOD = LocalDate.of(2026, 1, 1);
  private static final Optional<Amount> HUNDRED = Optional.of(new Amount.Fixed(new Money(10_000)));

  private static Rules capped(EventType trigger, Kind kind, Cap.Scope scope) {
    var benefit =
        new Benefit(
            new BenefitCode("A", "X"),
            trigger,
            Optional.empty(),
            Set.of(),
            kind,
            Optional.of(new Cap(HUNDRED, Optional.empty(), scope)),
            List.of(),
            SomeRules.atOnce(),
            2,
            Optional.empty(),
            Optional.empty());
    return rules(
        List.of(),
        new Plan("A", Plan.Conditions.NONE, List.of(), Optional.empty(), 1, List.of(benefit)));
  }

  private static Paid paid(String benefit, LocalDate period, LocalDate on, String child) {
    return new Paid(
        BenefitCode.parse(benefit),
        period,
        on,
        new Money(7_000),
        0,
        0,
        Optional.empty(),
        child.isEmpty() ? Optional.empty() : Optional.of(child),
        Optional.empty());
  }

  private static List<String> fireAfter(Cap.Scope scope, List<Paid> own, List<Paid> household) {
    var rules = capped(EventType.FIRE, new Kind.PercentOfLoss(Rate.ALL), scope);
    return lines(rules, fire(80), cover("A"), new History(own, household));
  }

  @Test
  void a_cap_of_the_period_counts_the_same_benefit_in_the_same_period() {
    LocalDate on = PERIOD.plusDays(9);
    assertEquals(
        List.of("A.X 30.00 CAPPED"),
        fireAfter(Cap.Scope.PERIOD, List.of(paid("A.X", PERIOD, on, "")), List.of()));
    assertEquals(
        List.of("A.X 80.00 OK"),
        fireAfter(
            Cap.Scope.PERIOD,
            List.of(paid("A.Y", PERIOD, on, ""), paid("A.X", PERIOD.minusYears(1), on, "")),
            List.of(paid("A.X", PERIOD, on, ""))));
  }

  @Test
  void a_cap_of_the_household_counts_what_others_got_on_days_of_the_period() {
    Paid inside = paid("A.X", PERIOD.minusDays(90), PERIOD, "");
    Paid before = paid("A.X", PERIOD.minusDays(90), PERIOD.minusDays(1), "");
    assertEquals(
        List.of("A.X 30.00 CAPPED"),
        fireAfter(Cap.Scope.PERIOD_PER_HOUSEHOLD, List.of(), List.of(inside)));
    assertEquals(
        List.of("A.X 80.00 OK"),
        fireAfter(
            Cap.Scope.PERIOD_PER_HOUSEHOLD,
            List.of(),
            List.of(before, paid("A.Y", PERIOD, PERIOD, ""))));
  }

  @Test
  void a_cap_of_a_child_counts_what_was_paid_for_that_child() {
    var kind =
        new Kind.GradePercent(
            new Amount.Fixed(new Money(8_000)), new Money(8_000), Optional.empty());
    var rules = capped(EventType.CHILD_ACCIDENT, kind, Cap.Scope.PERIOD_PER_CHILD);
    Event accident =
        new Event.ChildAccident(
            SomeRules.DAY, "K1", new Event.Harm.Hurt(new Event.Injury.Minor()), new TreeSet<>());
    var first = History.NONE.plus(paid("A.X", PERIOD, PERIOD, "K1"));
    var second = History.NONE.plus(paid("A.X", PERIOD, PERIOD, "K2"));
    assertEquals(List.of("A.X 30.00 CAPPED"), lines(rules, accident, cover("A"), first));
    assertEquals(List.of("A.X 80.00 OK"), lines(rules, accident, cover("A"), second));
  }
}
