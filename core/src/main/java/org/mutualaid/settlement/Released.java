package org.mutualaid.settlement;

import org.mutualaid.money.Money;

/**
 * Lines that pay, and those who get them: what was released of a batch, or what waits.
 *
 * @param members each once
 * @param lines of more than nothing
 */
public record Released(long members, long lines, Money amount) {
  /** Nothing. */
  public static final Released NONE = new Released(0, 0, Money.ZERO);

  /** Both together. */
  public Released plus(Released other) {
    return new Released(members + other.members, lines + other.lines, amount.plus(other.amount));
  }
}
