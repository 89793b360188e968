package org.mutualaid.money;

import java.math.BigDecimal;

/**
 * A sum of yuan on its way to whole fen, never rounded. It is counted in hundred-millionths of a
 * fen, which two rates taken of one sum need; a long holds 900 million yuan of them.
 */
public record Exact(long parts) implements Comparable<Exact> {
  /** Nothing. */
  public static final Exact ZERO = new Exact(0);

  /** What one fen has. */
  static final long FEN = 100_000_000;

  private static final int DIGITS = 10;
  private static final int FEN_DIGITS = 2;

  /**
   * A sum that is in whole fen.
   *
   * @throws ArithmeticException if it is too large to be kept
   */
  public static Exact of(Money sum) {
    return new Exact(Math.multiplyExact(sum.fen(), FEN));
  }

  /**
   * A sum for each unit of something.
   *
   * @throws ArithmeticException if it is too large, or the units have more than eight decimals
   */
  public static Exact of(Money each, BigDecimal units) {
    return new Exact(
        BigDecimal.valueOf(each.fen())
            .multiply(units)
            .multiply(BigDecimal.valueOf(FEN))
            .longValueExact());
  }

  /**
   * A part of it.
   *
   * @throws ArithmeticException if it can no longer be kept exactly
   */
  public Exact times(Rate rate) {
    if (parts % Rate.WHOLE != 0) {
      throw new ArithmeticException(rate + " % of " + this + " yuan cannot be kept exactly");
    }
    return new Exact(Math.multiplyExact(parts / Rate.WHOLE, rate.hundredths()));
  }

  /** The sum of both. */
  public Exact plus(Exact other) {
    return new Exact(Math.addExact(parts, other.parts));
  }

  /** What is left once a sum is taken off: nothing where that is more than there was. */
  public Exact less(Money sum) {
    return new Exact(Math.max(0, Math.subtractExact(parts, of(sum).parts)));
  }

  /** Whether it is exactly nothing. */
  public boolean isZero() {
    return parts == 0;
  }

  /** Whether it has no fraction of a fen. */
  public boolean isWhole() {
    return parts % FEN == 0;
  }

  @Override
  public int compareTo(Exact other) {
    return Long.compare(parts, other.parts);
  }

  /** In yuan with all its decimals, at least two, as steps and people read it: {@code 333.335}. */
  @Override
  public String toString() {
    BigDecimal plain = BigDecimal.valueOf(parts, DIGITS).stripTrailingZeros();
    return plain.setScale(Math.max(FEN_DIGITS, plain.scale())).toPlainString();
  }
}
