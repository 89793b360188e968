package org.mutualaid.claim;

/** How a request that changes something ended. */
public sealed interface Outcome {
  /**
   * Done, now or before.
   *
   * @param replayed whether the first answer is given again
   */
  record Accepted(Receipt receipt, boolean replayed) implements Outcome {}

  /** Not done, and nothing was changed. */
  record Refused(Refusal refusal) implements Outcome {}
}
