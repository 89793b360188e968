package org.mutualaid.benefit;

import java.util.Optional;
import org.mutualaid.money.Exact;
import org.mutualaid.money.Money;

/** What earlier payments leave of a cap, and cutting a sum to it. */
final class Caps {
  private Caps() {}

  /** First the cap of the benefit, then that of the whole plan. */
  static Sum apply(Case one, Sum gross) {
    Optional<Amount> most = one.benefit().cap().flatMap(Cap::amount);
    Sum capped =
        most.isEmpty()
            ? gross
            : cut(
                gross,
                Gross.sumFor(one, most.get()),
                one.used().amount(),
                CalculationStep.Code.CAP);
    Optional<Money> annual = one.plan().annualCap();
    return annual.isEmpty()
        ? capped
        : cut(capped, annual.get(), one.used().ofPlan(), CalculationStep.Code.ANNUAL_CAP);
  }

  private static Sum cut(Sum sum, Money most, Money used, CalculationStep.Code step) {
    Exact left = Exact.of(most).less(used);
    return sum.exact().compareTo(left) <= 0
        ? sum
        : sum.changedTo(left, Reason.Code.CAPPED, step, most, used);
  }

  static Optional<String> childOf(Event event) {
    return event instanceof Event.ChildAccident accident
        ? Optional.of(accident.child())
        : Optional.empty();
  }
}
