package org.mutualaid.benefit;

import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.CalculationStep.Code;
import org.mutualaid.money.Exact;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;
import org.mutualaid.money.Rounding;

/** Parts of what medical care has cost above a deductible. */
final class Medical {
  private Medical() {}

  /** The part of the year so far, less what was paid of it before; never less than nothing. */
  static Sum ofYear(Case one, Kind.OverDeductibleOfYear kind) {
    if (!(one.event() instanceof Event.OutpatientYearToDate year)) {
      throw Gross.unfit(one);
    }
    List<CalculationStep> steps = new ArrayList<>();
    Exact all = part(year.selfPay1(), kind.deductible(), kind.rate(), steps);
    if (all.isZero()) {
      return Sum.gross(all, Reason.Code.BELOW_DEDUCTIBLE, steps);
    }
    Money paid = paidInYear(one);
    Exact rest = all.less(paid);
    if (!paid.isZero()) {
      steps.add(CalculationStep.of(Code.LESS_PAID_THIS_YEAR, paid, rest));
    }
    return Sum.gross(rest, Reason.Code.OK, steps);
  }

  /** Costs are told by calendar year, so what was paid counts by calendar year too. */
  private static Money paidInYear(Case one) {
    long fen = 0;
    for (Paid paid : one.paidBefore()) {
      boolean sameYear = paid.on().getYear() == one.event().date().getYear();
      if (sameYear && paid.benefit().equals(one.benefit().code())) {
        fen += paid.amount().fen();
      }
    }
    return new Money(fen);
  }

  /** The part of each cycle, rounded by itself; the first of the period has its own deductible. */
  static Sum ofCycles(Case one, Kind.OverDeductibleOfCycle kind) {
    if (!(one.event() instanceof Event.HospitalStay stay)) {
      throw Gross.unfit(one);
    }
    List<CalculationStep> steps = new ArrayList<>();
    Money total = Money.ZERO;
    boolean above = false;
    int before = one.used().cycles();
    for (Money cost : stay.selfPay1Cycles()) {
      Money deductible = before == 0 ? kind.first() : kind.later();
      Exact part = part(cost, deductible, kind.rate(), steps);
      above = above || !part.isZero();
      total = total.plus(rounded(part, steps));
      before++;
    }
    if (stay.selfPay1Cycles().size() > 1) {
      steps.add(CalculationStep.of(Code.ADDED_UP, stay.selfPay1Cycles().size(), total));
    }
    return Sum.gross(Exact.of(total), above ? Reason.Code.OK : Reason.Code.BELOW_DEDUCTIBLE, steps);
  }

  private static Money rounded(Exact part, List<CalculationStep> steps) {
    Money fen = Rounding.toFen(part);
    if (!part.isWhole()) {
      steps.add(CalculationStep.of(Code.ROUNDED, part, fen));
    }
    return fen;
  }

  /** How many cycles a line that passed every gate uses up. */
  static int cyclesOf(Case one) {
    return one.benefit().kind() instanceof Kind.OverDeductibleOfCycle
            && one.event() instanceof Event.HospitalStay stay
        ? stay.selfPay1Cycles().size()
        : 0;
  }

  private static Exact part(Money cost, Money deductible, Rate rate, List<CalculationStep> steps) {
    Money rest = cost.minus(deductible).max(Money.ZERO);
    steps.add(CalculationStep.of(Code.OVER_DEDUCTIBLE, cost, deductible, rest));
    Exact part = Exact.of(rest).times(rate);
    if (!rest.isZero()) {
      steps.add(CalculationStep.of(Code.SHARE_OF_REST, rest, rate, part));
    }
    return part;
  }
}
