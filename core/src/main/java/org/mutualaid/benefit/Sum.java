package org.mutualaid.benefit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mutualaid.money.Exact;
import org.mutualaid.money.Money;

/**
 * A sum on its way through the steps of one line. Each sum that follows from it goes on with its
 * list of steps, so that only the last of them is of use.
 *
 * @param exact not rounded yet
 * @param days nights it is for
 * @param daysCut whether a cap on nights has cut it, which counts as a cap however the sum goes on
 */
record Sum(
    Exact exact, Reason.Code reason, int days, boolean daysCut, List<CalculationStep> steps) {

  /** What a kind gives in one step, before anything is taken off. */
  static Sum gross(Exact exact, CalculationStep step) {
    List<CalculationStep> steps = new ArrayList<>();
    steps.add(step);
    return gross(exact, steps);
  }

  static Sum gross(Exact exact, List<CalculationStep> steps) {
    return gross(exact, exact.isZero() ? Reason.Code.NOTHING_PAYABLE : Reason.Code.OK, steps);
  }

  /** What a kind gives that has a reason of its own for nothing. */
  static Sum gross(Exact exact, Reason.Code reason, List<CalculationStep> steps) {
    return new Sum(exact, reason, 0, false, steps);
  }

  /** A gross sum that nights make. */
  Sum forNights(int nights, boolean cut) {
    var shown = cut ? Reason.Code.CAPPED : reason;
    return new Sum(exact, shown, nights, cut, steps);
  }

  /** Less what was paid before. */
  Sum less(Money paid, Reason.Code why, CalculationStep.Code step) {
    return changedTo(exact.less(paid), why, step, paid);
  }

  /**
   * The sum after a step that made it smaller; a sum that was zero keeps its reason.
   *
   * @param numbers of the step, to which the new sum is added
   */
  Sum changedTo(Exact smaller, Reason.Code why, CalculationStep.Code step, Object... numbers) {
    var shown = exact.isZero() || daysCut ? reason : why;
    Object[] all = Arrays.copyOf(numbers, numbers.length + 1);
    all[numbers.length] = smaller;
    steps.add(CalculationStep.of(step, all));
    return new Sum(smaller, shown, days, daysCut, steps);
  }
}
