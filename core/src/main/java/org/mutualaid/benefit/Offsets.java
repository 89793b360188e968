package org.mutualaid.benefit;

import java.util.List;
import java.util.Optional;
import org.mutualaid.money.Money;

/** Takes off what the plan has paid before for the same accident or for the disease when mild. */
final class Offsets {
  private Offsets() {}

  static Sum apply(Case one, Sum gross) {
    return Diseases.lessPaidWhenMild(one, lessPaidForAccident(one, gross));
  }

  private static Sum lessPaidForAccident(Case one, Sum gross) {
    Money paid =
        one.benefit().kind() instanceof Kind.FixedSum fixed
            ? paidFor(accidentOf(one.event()), fixed.lessPaid(), one.paidBefore())
            : Money.ZERO;
    return paid.compareTo(Money.ZERO) <= 0
        ? gross
        : gross.less(
            paid, Reason.Code.LESS_DISABILITY_ALREADY_PAID, CalculationStep.Code.LESS_DISABILITY);
  }

  private static Money paidFor(
      Optional<String> accident, List<BenefitCode> benefits, List<Paid> before) {
    Money total = Money.ZERO;
    for (Paid paid : before) {
      boolean same = accident.isPresent() && paid.accident().equals(accident);
      total = same && benefits.contains(paid.benefit()) ? total.plus(paid.amount()) : total;
    }
    return total;
  }

  static Optional<String> accidentOf(Event event) {
    return switch (event) {
      case Event.AccidentInjury hurt -> hurt.accident();
      case Event.AccidentDeath death -> death.accident();
      case Event.OutpatientYearToDate _,
          Event.HospitalStay _,
          Event.OverCapYear _,
          Event.CriticalIllness _,
          Event.ChildAccident _,
          Event.Fire _,
          Event.Water _ ->
          Optional.empty();
    };
  }
}
