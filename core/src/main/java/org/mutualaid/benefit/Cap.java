package org.mutualaid.benefit;

import java.util.Optional;

/**
 * The most that one benefit pays in a protection period.
 *
 * @param days the most nights it pays for
 * @param scope whose payments count together
 */
public record Cap(Optional<Amount> amount, Optional<Integer> days, Scope scope) {
  /** Whose payments in the period use a cap up. */
  public enum Scope {
    PERIOD,
    PERIOD_PER_CHILD,
    PERIOD_PER_HOUSEHOLD
  }
}
