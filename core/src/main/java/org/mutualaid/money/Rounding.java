package org.mutualaid.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one place where money is rounded: half up to the fen, once per benefit line. */
public final class Rounding {
  private static final int SCALE = 2;

  private Rounding() {}

  /** The sum nearest to an exact amount of yuan; half a fen goes up, away from zero. */
  public static Money toFen(BigDecimal yuan) {
    return Money.ofYuan(yuan.setScale(SCALE, RoundingMode.HALF_UP));
  }
}
