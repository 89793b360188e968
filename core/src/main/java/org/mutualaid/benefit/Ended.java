package org.mutualaid.benefit;

import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.money.Money;

/** That a line ends with zero, why, and by which numbers. */
record Ended(Reason reason, CalculationStep step) {
  /**
   * The end of a line, if it ends.
   *
   * @param numbers of the step, to which the zero is added
   */
  static Optional<Ended> when(
      boolean ended, Reason.Code reason, CalculationStep.Code step, Object... numbers) {
    return ended
        ? Optional.of(
            new Ended(
                Reason.of(reason),
                CalculationStep.of(
                    step, Stream.concat(Stream.of(numbers), Stream.of(Money.ZERO)).toArray())))
        : Optional.empty();
  }

  /** A line that cannot be worked out before a fact is known. */
  static Optional<Ended> unknown(Reason.Fact fact) {
    return Optional.of(
        new Ended(
            new Reason(Reason.Code.FACT_UNKNOWN, fact.name()),
            CalculationStep.of(CalculationStep.Code.CONDITION_NOT_MET, Money.ZERO)));
  }
}
