package org.mutualaid.benefit;

import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.CalculationStep.Code;
import org.mutualaid.benefit.Event.Harm;
import org.mutualaid.benefit.Event.Injury;
import org.mutualaid.money.Exact;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;

/** What each kind of benefit gives, before anything is taken off. */
final class Gross {
  private Gross() {}

  static Sum of(Case one) {
    return switch (one.benefit().kind()) {
      case Kind.OverDeductibleOfYear kind -> Medical.ofYear(one, kind);
      case Kind.OverDeductibleOfCycle kind -> Medical.ofCycles(one, kind);
      case Kind.TieredPercent kind -> OverCap.of(one, kind);
      case Kind.FixedBySeverity(Money severe, Money mild) -> bySeverity(one, severe, mild);
      case Kind.FixedPerShare(Money severe, Money mild) -> perShare(one, severe, mild);
      case Kind.Daily daily -> Nights.of(one, daily);
      case Kind.GradePercent kind -> graded(one, kind);
      case Kind.FixedSum fixed -> oneSum(sumFor(one, fixed.amount()), Code.ONE_SUM);
      case Kind.PercentOfLoss(Rate rate) -> shareOfLoss(one, rate);
      case Kind.PerUnit perUnit -> perUnit(one, perUnit);
    };
  }

  /** The sum for this enrolment; a gate has made sure that its tier is known. */
  static Money sumFor(Case one, Amount amount) {
    return amount.of(one.enrolment()).orElseThrow();
  }

  private static Sum graded(Case one, Kind.GradePercent kind) {
    return switch (one.event()) {
      case Event.AccidentInjury hurt -> injured(one, kind, hurt.injury());
      case Event.ChildAccident child -> child(one, kind, child.harm());
      case Event.OutpatientYearToDate _,
          Event.HospitalStay _,
          Event.OverCapYear _,
          Event.CriticalIllness _,
          Event.AccidentDeath _,
          Event.Fire _,
          Event.Water _ ->
          throw unfit(one);
    };
  }

  private static Sum child(Case one, Kind.GradePercent kind, Harm harm) {
    return switch (harm) {
      case Harm.Hurt(Injury injury) -> injured(one, kind, injury);
      case Harm.Died() -> oneSum(kind.death().orElse(Money.ZERO), Code.CHILD_DIED);
    };
  }

  private static Sum injured(Case one, Kind.GradePercent kind, Injury injury) {
    return switch (injury) {
      case Injury.Minor() -> oneSum(kind.minorInjury(), Code.MINOR_INJURY);
      case Injury.Graded(List<Integer> grades) -> byGrade(one, sumFor(one, kind.sum()), grades);
    };
  }

  private static Sum byGrade(Case one, Money full, List<Integer> grades) {
    int grade = DisabilityScale.overall(grades);
    Rate share = one.rules().scale().shareOf(grade);
    Exact sum = Exact.of(full).times(share);
    List<CalculationStep> steps = new ArrayList<>();
    steps.add(CalculationStep.of(Code.GRADE, grade, share));
    steps.add(CalculationStep.of(Code.SHARE_OF_SUM, full, share, sum));
    return Sum.gross(sum, steps);
  }

  private static Sum shareOfLoss(Case one, Rate rate) {
    if (!(one.event() instanceof Event.Fire fire)) {
      throw unfit(one);
    }
    Exact sum = Exact.of(fire.loss()).times(rate);
    return Sum.gross(sum, CalculationStep.of(Code.SHARE_OF_LOSS, fire.loss(), rate, sum));
  }

  private static Sum perUnit(Case one, Kind.PerUnit kind) {
    if (!(one.event() instanceof Event.Water water)) {
      throw unfit(one);
    }
    Exact sum =
        switch (kind.unit()) {
          case SQUARE_METRE -> Exact.of(kind.rate(), water.area());
        };
    return Sum.gross(
        sum,
        CalculationStep.of(Code.PER_SQUARE_METRE, water.area().toPlainString(), kind.rate(), sum));
  }

  private static Sum bySeverity(Case one, Money severe, Money mild) {
    return oneSum(sumFor(one, severe, mild), Code.ONE_SUM);
  }

  private static Sum perShare(Case one, Money severe, Money mild) {
    Money each = sumFor(one, severe, mild);
    Money sum = each.times(one.shares());
    return Sum.gross(Exact.of(sum), CalculationStep.of(Code.PER_SHARE, one.shares(), each, sum));
  }

  private static Money sumFor(Case one, Money severe, Money mild) {
    if (!(one.event() instanceof Event.CriticalIllness illness)) {
      throw unfit(one);
    }
    return illness.severity() == Event.Severity.SEVERE ? severe : mild;
  }

  private static Sum oneSum(Money sum, Code step) {
    return Sum.gross(Exact.of(sum), CalculationStep.of(step, sum));
  }

  /** The plan compiler lets no benefit through whose kind does not fit its trigger. */
  static IllegalStateException unfit(Case one) {
    return new IllegalStateException(one.benefit().code() + " cannot read " + one.event().type());
  }
}
