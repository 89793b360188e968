package org.mutualaid.benefit;

import java.util.List;
import java.util.Optional;
import org.mutualaid.money.Money;
import org.mutualaid.money.Rate;
import org.mutualaid.people.Enrolment;

/** How a benefit works out its sum. */
public sealed interface Kind {
  /** Whether its sum, where that hangs on the tier, is known for an enrolment. */
  default boolean hasSumFor(Enrolment enrolment) {
    return true;
  }

  /**
   * A part of what the year has cost above a deductible, less what was paid of it before.
   *
   * @param rate from 0 to 1
   */
  record OverDeductibleOfYear(Money deductible, Rate rate) implements Kind {}

  /**
   * A part of what each settlement cycle of a stay cost above a deductible.
   *
   * @param first deductible of the first cycle in a protection period
   * @param later deductible of every other
   * @param rate from 0 to 1
   * @param cycleDays how long the insurance makes a cycle
   */
  record OverDeductibleOfCycle(Money first, Money later, Rate rate, int cycleDays)
      implements Kind {}

  /**
   * A part of what others left of the costs, greater where they are higher.
   *
   * @param tiers from the lowest costs up
   * @param otherPayers whose payments are taken off first
   */
  record TieredPercent(List<CostTier> tiers, List<String> otherPayers) implements Kind {}

  /**
   * The costs from the tier before up to a sum.
   *
   * @param upTo empty for the last tier, which has no end
   * @param rate from 0 to 1
   */
  record CostTier(Optional<Money> upTo, Rate rate) {}

  /** One sum by how bad an illness is. */
  record FixedBySeverity(Money severe, Money mild) implements Kind {}

  /** One sum by how bad an illness is, for each share. */
  record FixedPerShare(Money severe, Money mild) implements Kind {}

  /**
   * So much for each night in hospital.
   *
   * @param minDays nights that the whole stay must have
   * @param deductibleDays first nights of a stay that are not paid
   */
  record Daily(Amount perDay, int minDays, int deductibleDays) implements Kind {
    @Override
    public boolean hasSumFor(Enrolment enrolment) {
      return perDay.of(enrolment).isPresent();
    }
  }

  /**
   * The part of a full sum that the grade of disability gives.
   *
   * @param minorInjury for an injury without a grade; nothing where it is not covered
   * @param death of a child, where the benefit covers it
   */
  record GradePercent(Amount sum, Money minorInjury, Optional<Money> death) implements Kind {
    @Override
    public boolean hasSumFor(Enrolment enrolment) {
      return sum.of(enrolment).isPresent();
    }
  }

  /**
   * One sum.
   *
   * @param lessPaid benefits of the same plan whose payments for the same accident are taken off
   */
  record FixedSum(Amount amount, List<BenefitCode> lessPaid) implements Kind {
    @Override
    public boolean hasSumFor(Enrolment enrolment) {
      return amount.of(enrolment).isPresent();
    }
  }

  /**
   * A part of what was lost.
   *
   * @param rate from 0 to 1
   */
  record PercentOfLoss(Rate rate) implements Kind {}

  /** So much for each unit of damage. */
  record PerUnit(Unit unit, Money rate) implements Kind {}

  /** What damage is measured in. */
  enum Unit {
    SQUARE_METRE
  }
}
