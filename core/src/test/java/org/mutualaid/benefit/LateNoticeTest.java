package org.mutualaid.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.benefit.SomeRules.cover;
import static org.mutualaid.benefit.SomeRules.fire;
import static org.mutualaid.benefit.SomeRules.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutualaid.money.Rate;

class LateNoticeTest {
  private static final BenefitCode FIRE = new BenefitCode("A", "FIRE");

  private static Plan withNotice(Optional<Integer> days) {
    var fire =
        new Benefit(
            FIRE,
            EventType.FIRE,
            Optional.empty(),
            Set.of(),
            new Kind.PercentOfLoss(Rate.ALL),
            Optional.empty(),
            List.of(),
            SomeRules.atOnce(),
            2,
            Optional.empty(),
            days);
    return new Plan("A", Plan.Conditions.NONE, List.of(), Optional.empty(), 1, List.of(fire));
  }

  private static List<BenefitCode> late(Optional<Integer> days, int after, String plan) {
    Rules rules = rules(List.of(), withNotice(days));
    var assessment =
        Adjudication.assess(rules, fire(100), cover(plan), History.NONE, SomeRules.DAY);
    return LateNotice.of(rules, fire(100), assessment, SomeRules.DAY.plusDays(after));
  }

  @Test
  void the_tenth_day_is_in_time_and_the_eleventh_late() {
    assertEquals(List.of(), late(Optional.of(10), 10, "A"));
    assertEquals(List.of(FIRE), late(Optional.of(10), 11, "A"));
  }

  @Test
  void a_benefit_without_a_limit_or_without_a_line_is_never_late() {
    assertEquals(List.of(), late(Optional.empty(), 500, "A"));
    assertEquals(List.of(), late(Optional.of(10), 500, "B"));
  }
}
