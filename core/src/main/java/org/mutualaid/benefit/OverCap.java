package org.mutualaid.benefit;

import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.CalculationStep.Code;
import org.mutualaid.money.Exact;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;

/** Parts of what a year cost above the ceiling of the insurance, greater where it cost more. */
final class OverCap {
  private OverCap() {}

  static Sum of(Case one, Kind.TieredPercent kind) {
    if (!(one.event() instanceof Event.OverCapYear year)) {
      throw Gross.unfit(one);
    }
    List<CalculationStep> steps = new ArrayList<>();
    Money rest = leftByOthers(year, kind.otherPayers(), steps);
    Exact total = Exact.ZERO;
    Money from = Money.ZERO;
    int tiers = 0;
    for (Kind.CostTier tier : kind.tiers()) {
      Money to = tier.upTo().map(rest::min).orElse(rest);
      if (to.compareTo(from) > 0) {
        total = total.plus(part(from, to, tier.rate(), steps));
        from = to;
        tiers++;
      }
    }
    if (tiers > 1) {
      steps.add(CalculationStep.of(Code.ADDED_UP, tiers, total));
    }
    return Sum.gross(total, steps);
  }

  /** Only payers that the plan names are taken off. */
  private static Money leftByOthers(
      Event.OverCapYear year, List<String> payers, List<CalculationStep> steps) {
    Money others = Money.ZERO;
    for (String payer : payers) {
      others = others.plus(year.otherPayers().getOrDefault(payer, Money.ZERO));
    }
    Money rest = year.overCap().minus(others).max(Money.ZERO);
    steps.add(CalculationStep.of(Code.LESS_OTHER_PAYERS, year.overCap(), others, rest));
    return rest;
  }

  private static Exact part(Money from, Money to, Rate rate, List<CalculationStep> steps) {
    Exact part = Exact.of(to.minus(from)).times(rate);
    steps.add(CalculationStep.of(Code.TIER_OF_COSTS, from, to, rate, part));
    return part;
  }
}
