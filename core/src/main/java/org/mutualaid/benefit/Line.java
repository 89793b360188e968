package org.mutualaid.benefit;

import java.util.List;
import org.mutualaid.money.Money;

/** What one benefit pays for an event, and why. Zero lines stay, with their reason. */
public record Line(BenefitCode benefit, Money amount, Reason reason, List<CalculationStep> steps) {
  /** Whether it pays, or could once a fact is known or another payment falls away. */
  public boolean couldPay() {
    return !amount.isZero() || !reason.code().isFinal();
  }
}
