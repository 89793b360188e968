package org.mutualaid.benefit;

import java.util.List;
import org.mutualaid.money.Money;

/**
 * Every line of every plan that could pay for an event. Empty where no enrolment covers the day.
 *
 * @param rulesVersion of the rule books it was worked out by
 */
public record Assessment(String rulesVersion, List<Line> lines) {
  /** All lines together. */
  public Money total() {
    return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
  }

  /** The benefits that have a line. */
  public List<BenefitCode> benefits() {
    return lines.stream().map(Line::benefit).distinct().toList();
  }

  /** Whether it pays nothing since none of its benefits can be claimed at that time. */
  public boolean isOutOfTime() {
    return lines.stream().noneMatch(Line::couldPay)
        && lines.stream().anyMatch(line -> line.reason().isOfTime());
  }
}
