package org.mutualaid.money;

/** The one place where money is rounded: half up to the fen, once per benefit line. */
public final class Rounding {
  private Rounding() {}

  /** The sum nearest to an exact one; half a fen goes up, away from zero. */
  public static Money toFen(Exact sum) {
    long fraction = sum.parts() % Exact.FEN;
    boolean goesUp = Math.abs(fraction) >= Exact.FEN / 2;
    return new Money(sum.parts() / Exact.FEN + (goesUp ? Long.signum(fraction) : 0));
  }
}
