package org.mutualaid.money;

import java.math.BigDecimal;

/** A sum of Chinese yuan, kept in whole fen. Never a fraction of a fen, never another currency. */
public record Money(long fen) implements Comparable<Money> {
  /** ISO 4217 code of every sum in this system. */
  public static final String CURRENCY = "CNY";

  /** Nothing. */
  public static final Money ZERO = new Money(0);

  private static final int FEN_DIGITS = 2;

  /**
   * An exact sum of yuan.
   *
   * @throws ArithmeticException if it has a fraction of a fen; {@link Rounding} is for those
   */
  public static Money ofYuan(BigDecimal yuan) {
    return new Money(yuan.movePointRight(FEN_DIGITS).longValueExact());
  }

  /** The sum in yuan, with two decimals. */
  public BigDecimal yuan() {
    return BigDecimal.valueOf(fen, FEN_DIGITS);
  }

  /** The sum of both. */
  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  /** This less the other; may be negative. */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(fen, other.fen));
  }

  /** So many times the sum. */
  public Money times(long number) {
    return new Money(Math.multiplyExact(fen, number));
  }

  /** The smaller of both. */
  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The larger of both. */
  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether it is exactly nothing. */
  public boolean isZero() {
    return fen == 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  /** In yuan with two decimals, as JSON and people read it: {@code 800.00}. */
  @Override
  public String toString() {
    return yuan().toPlainString();
  }
}
