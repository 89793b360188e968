package org.mutualaid.benefit;

import org.mutualaid.money.Rate;

/** What part of a sum is paid so soon after cover began. */
final class WaitingFactor {
  private WaitingFactor() {}

  /** From 0 to 1; an accident never waits. */
  static Rate of(Case one) {
    return isAccident(one.event()) ? Rate.ALL : one.benefit().waiting().factorOn(one.dayOfCover());
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
    Rate factor = of(one);
    return factor.equals(Rate.ALL)
        ? sum
        : sum.changedTo(
            sum.exact().times(factor),
            Reason.Code.REDUCED_PERIOD,
            CalculationStep.Code.REDUCED,
            one.dayOfCover(),
            factor);
  }
}
