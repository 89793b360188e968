package org.mutualaid.benefit;

import java.util.List;
import java.util.Optional;
import org.mutualaid.money.Money;

/** Takes off a death benefit what its plan has paid for the same accident before. */
final class Offsets {
  private Offsets() {}

  static Sum apply(Case one, Sum gross) {
    Money paid =
        one.benefit().kind() instanceof Kind.FixedSum fixed
            ? paidFor(accidentOf(one.event()), fixed.lessPaid(), one.history())
            : Money.ZERO;
    return paid.isZero()
        ? gross
        : gross.changedTo(
            gross.exact().subtract(paid.yuan()).max(Money.ZERO.yuan()),
            Reason.Code.LESS_DISABILITY_ALREADY_PAID,
            CalculationStep.Code.LESS_DISABILITY,
            paid);
  }

  private static Money paidFor(
      Optional<String> accident, List<BenefitCode> benefits, History history) {
    return history.own().stream()
        .filter(_ -> accident.isPresent())
        .filter(paid -> benefits.contains(paid.benefit()) && paid.accident().equals(accident))
        .map(Paid::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  static Optional<String> accidentOf(Event event) {
    return switch (event) {
      case Event.AccidentInjury hurt -> hurt.accident();
      case Event.AccidentDeath death -> death.accident();
      case Event.HospitalStay _, Event.ChildAccident _, Event.Fire _, Event.Water _ ->
          Optional.empty();
    };
  }
}
