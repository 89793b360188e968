package org.mutualaid.benefit;

import java.util.List;
import java.util.stream.Stream;
import org.mutualaid.money.Money;

/** What one benefit pays for an event, and why. Zero lines stay, with their reason. */
public record Line(BenefitCode benefit, Money amount, Reason reason, List<CalculationStep> steps) {
  /** Whether it pays, or could once a fact is known or another payment falls away. */
  public boolean couldPay() {
    return !amount.isZero() || !reason.code().isFinal();
  }

  /** The same line where those who decide do not grant it, for a coded reason. */
  public Line notGranted(String why) {
    var step = CalculationStep.of(CalculationStep.Code.NOT_GRANTED, amount, Money.ZERO);
    return new Line(
        benefit,
        Money.ZERO,
        new Reason(Reason.Code.NOT_GRANTED, why),
        Stream.concat(steps.stream(), Stream.of(step)).toList());
  }
}
