package org.mutualaid.benefit;

import static org.mutualaid.benefit.CalculationStep.percent;
import static org.mutualaid.benefit.CalculationStep.yuan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.CalculationStep.Code;
import org.mutualaid.money.Money;

/** Parts of what a year cost above the ceiling of the insurance, greater where it cost more. */
final class OverCap {
  private OverCap() {}

  static Sum of(Case one, Kind.TieredPercent kind) {
    if (!(one.event() instanceof Event.OverCapYear year)) {
      throw Gross.unfit(one);
    }
    List<CalculationStep> steps = new ArrayList<>();
    Money rest = leftByOthers(year, kind.otherPayers(), steps);
    BigDecimal total = BigDecimal.ZERO;
    Money from = Money.ZERO;
    int tiers = 0;
    for (Kind.CostTier tier : kind.tiers()) {
      Money to = tier.upTo().map(rest::min).orElse(rest);
      if (to.compareTo(from) > 0) {
        total = total.add(part(from, to, tier.rate(), steps));
        from = to;
        tiers++;
      }
    }
    if (tiers > 1) {
      steps.add(CalculationStep.of(Code.ADDED_UP, tiers, yuan(total)));
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

  private static BigDecimal part(
      Money from, Money to, BigDecimal rate, List<CalculationStep> steps) {
    BigDecimal part = to.minus(from).yuan().multiply(rate);
    steps.add(CalculationStep.of(Code.TIER_OF_COSTS, from, to, percent(rate), yuan(part)));
    return part;
  }
}
