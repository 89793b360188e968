package org.mutualaid.benefit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mutualaid.money.Money;

/** How a benefit works out its sum. */
public sealed interface Kind {
  /** The sums in it that may hang on a tier. */
  default List<Amount> amounts() {
    return List.of();
  }

  /**
   * So much for each night in hospital.
   *
   * @param minDays nights that the whole stay must have
   * @param deductibleDays first nights of a stay that are not paid
   */
  record Daily(Amount perDay, int minDays, int deductibleDays) implements Kind {
    @Override
    public List<Amount> amounts() {
      return List.of(perDay);
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
    public List<Amount> amounts() {
      return List.of(sum);
    }
  }

  /**
   * One sum.
   *
   * @param lessPaid benefits of the same plan whose payments for the same accident are taken off
   */
  record FixedSum(Amount amount, List<BenefitCode> lessPaid) implements Kind {
    @Override
    public List<Amount> amounts() {
      return List.of(amount);
    }
  }

  /**
   * A part of what was lost.
   *
   * @param rate from 0 to 1
   */
  record PercentOfLoss(BigDecimal rate) implements Kind {}

  /** So much for each unit of damage. */
  record PerUnit(Unit unit, Money rate) implements Kind {}

  /** What damage is measured in. */
  enum Unit {
    SQUARE_METRE
  }
}
