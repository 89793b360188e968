package org.mutualaid.money;

import java.math.BigDecimal;

/**
 * A part of a sum, from nothing to all of it, in whole hundredths of a percent. Never a share of an
 * enrolment.
 */
public record Rate(int hundredths) {
  /** Nothing of a sum. */
  public static final Rate NOTHING = new Rate(0);

  /** How many hundredths of a percent the whole has. */
  static final int WHOLE = 10_000;

  /** All of a sum. */
  public static final Rate ALL = new Rate(WHOLE);

  private static final int DIGITS = 4;
  private static final int PERCENT_DIGITS = 2;

  /** Refuses what is less than nothing or more than all. */
  public Rate {
    if (hundredths < 0 || hundredths > WHOLE) {
      throw new IllegalArgumentException(hundredths + " is not from 0 to " + WHOLE);
    }
  }

  /**
   * The rate of a number from 0 to 1.
   *
   * @throws ArithmeticException if it has more than four decimals
   */
  public static Rate of(BigDecimal part) {
    return new Rate(part.movePointRight(DIGITS).intValueExact());
  }

  /** As a number from 0 to 1, without zeros at its end. */
  public BigDecimal part() {
    return BigDecimal.valueOf(hundredths, DIGITS).stripTrailingZeros();
  }

  /** In percent without the sign, as steps and people read it: {@code 12.5}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(hundredths, PERCENT_DIGITS).stripTrailingZeros().toPlainString();
  }
}
