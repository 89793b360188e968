package org.mutualaid.entitlement;

import java.util.List;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.money.Money;

/**
 * How far a cap is used up.
 *
 * @param most that is paid in the period
 * @param used what has arrived
 * @param reserved what was granted and has not arrived yet
 */
public record Balance(Money most, Money used, Money reserved) {
  static Balance of(Money most, List<LedgerLine> lines) {
    return new Balance(
        most, sum(lines, LedgerLine.State.PAID), sum(lines, LedgerLine.State.RESERVED));
  }

  /** What can still be granted. */
  public Money left() {
    return most.minus(used).minus(reserved).max(Money.ZERO);
  }

  private static Money sum(List<LedgerLine> lines, LedgerLine.State state) {
    return lines.stream()
        .filter(line -> line.state() == state)
        .map(line -> line.uses().amount())
        .reduce(Money.ZERO, Money::plus);
  }
}
