package org.mutualaid.benefit;

import java.util.Arrays;
import org.mutualaid.money.Money;

/** That a line ends with zero, why, and by which numbers. */
record Ended(Reason reason, CalculationStep step) {
  /**
   * The end of a line.
   *
   * @param numbers of the step, to which the zero is added
   */
  static Ended by(Reason.Code reason, CalculationStep.Code step, Object... numbers) {
    Object[] all = Arrays.copyOf(numbers, numbers.length + 1);
    all[numbers.length] = Money.ZERO;
    return new Ended(Reason.of(reason), CalculationStep.of(step, all));
  }

  /** A line that cannot be worked out before a fact is known. */
  static Ended unknown(Reason.Fact fact) {
    return new Ended(
        new Reason(Reason.Code.FACT_UNKNOWN, fact.name()),
        CalculationStep.of(CalculationStep.Code.CONDITION_NOT_MET, Money.ZERO));
  }
}
