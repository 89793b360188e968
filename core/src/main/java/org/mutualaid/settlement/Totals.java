package org.mutualaid.settlement;

import org.mutualaid.money.Money;

/**
 * What a batch comes to, or a part of one.
 *
 * @param members that were settled, each once
 * @param unknown members of the file whom the roster does not know, and who were left out
 * @param lines of those settled, zero lines among them
 * @param paying lines of more than nothing
 */
public record Totals(long members, long unknown, long lines, long paying, Money amount) {
  /** Nobody. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, Money.ZERO);

  /** One whom the roster does not know. */
  public static final Totals UNKNOWN = new Totals(0, 1, 0, 0, Money.ZERO);

  /** Both together. */
  public Totals plus(Totals other) {
    return new Totals(
        members + other.members,
        unknown + other.unknown,
        lines + other.lines,
        paying + other.paying,
        amount.plus(other.amount));
  }
}
