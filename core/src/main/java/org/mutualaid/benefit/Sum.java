package org.mutualaid.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum on its way through the steps of one line.
 *
 * @param exact in yuan, not rounded yet
 * @param days nights it is for
 * @param daysCut whether a cap on nights has cut it, which counts as a cap however the sum goes on
 */
record Sum(
    BigDecimal exact, Reason.Code reason, int days, boolean daysCut, List<CalculationStep> steps) {

  /** What a kind gives, before anything is taken off. */
  static Sum gross(BigDecimal exact, CalculationStep... steps) {
    return gross(exact, List.of(steps));
  }

  static Sum gross(BigDecimal exact, List<CalculationStep> steps) {
    return gross(exact, exact.signum() == 0 ? Reason.Code.NOTHING_PAYABLE : Reason.Code.OK, steps);
  }

  /** What a kind gives that has a reason of its own for nothing. */
  static Sum gross(BigDecimal exact, Reason.Code reason, List<CalculationStep> steps) {
    return new Sum(exact, reason, 0, false, List.copyOf(steps));
  }

  /** A gross sum that nights make. */
  Sum forNights(int nights, boolean cut) {
    var shown = cut ? Reason.Code.CAPPED : reason;
    return new Sum(exact, shown, nights, cut, steps);
  }

  /**
   * The sum after a step that made it smaller; a sum that was zero keeps its reason.
   *
   * @param numbers of the step, to which the new sum is added
   */
  Sum changedTo(BigDecimal smaller, Reason.Code why, CalculationStep.Code step, Object... numbers) {
    var shown = exact.signum() == 0 || daysCut ? reason : why;
    Object[] all = Arrays.copyOf(numbers, numbers.length + 1);
    all[numbers.length] = CalculationStep.yuan(smaller);
    CalculationStep taken = CalculationStep.of(step, all);
    return new Sum(smaller, shown, days, daysCut, with(taken));
  }

  /** The same sum with one more step shown. */
  List<CalculationStep> with(CalculationStep step) {
    List<CalculationStep> longer = new ArrayList<>(steps);
    longer.add(step);
    return List.copyOf(longer);
  }
}
