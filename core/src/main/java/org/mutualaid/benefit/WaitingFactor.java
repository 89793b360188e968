package org.mutualaid.benefit;

import java.math.BigDecimal;

/** What part of a sum is paid so soon after cover began. */
final class WaitingFactor {
  private WaitingFactor() {}

  /** From 0 to 1; an accident never waits. */
  static BigDecimal of(Case one) {
    return isAccident(one.event())
        ? BigDecimal.ONE
        : one.benefit().waiting().factorOn(one.dayOfCover());
  }

  private static boolean isAccident(Event event) {
    return switch (event) {
      case Event.HospitalStay stay -> stay.cause() == Event.Cause.ACCIDENT;
      case Event.AccidentInjury _, Event.AccidentDeath _, Event.ChildAccident _ -> true;
      case Event.OutpatientYearToDate _,
          Event.OverCapYear _,
          Event.CriticalIllness _,
          Event.Fire _,
          Event.Water _ ->
          false;
    };
  }

  static Sum apply(Case one, Sum sum) {
    BigDecimal factor = of(one);
    return factor.compareTo(BigDecimal.ONE) == 0
        ? sum
        : sum.changedTo(
            sum.exact().multiply(factor),
            Reason.Code.REDUCED_PERIOD,
            CalculationStep.Code.REDUCED,
            one.dayOfCover(),
            CalculationStep.percent(factor));
  }
}
