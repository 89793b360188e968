package org.mutualaid.claim;

import java.util.Optional;

/** Something that somebody wants to do with a claim. Named as in the published table. */
public sealed interface ClaimAction {
  /** The name as it stands in requests, answers and the table. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** What the member does with a claim of their own. */
  sealed interface MemberAction extends ClaimAction {}

  /** What a reviewer does. */
  sealed interface ReviewAction extends ClaimAction {
    /** Words for the record, if any; kept sealed, since people write names into notes. */
    Optional<String> note();
  }

  /**
   * Hand the draft in.
   *
   * @param late that it is meant although no benefit is claimed at this time any more, or yet
   */
  record Submit(boolean late) implements MemberAction {
    /** In time. */
    public Submit() {
      this(false);
    }
  }

  /** Throw the draft away. */
  record Discard() implements MemberAction {}

  /** Take the claim back before it is decided. */
  record Withdraw() implements MemberAction {}

  /** The unit confirms membership and facts. */
  record Confirm(Optional<String> note) implements ReviewAction {}

  /** The district passes the claim on to the city. */
  record PassOn(Optional<String> note) implements ReviewAction {}

  /**
   * Grant what the calculation gives.
   *
   * @param originalsSeen whether the reviewer has had the paper originals in hand
   */
  record Approve(boolean originalsSeen, Optional<String> note) implements ReviewAction {}

  /**
   * Grant nothing.
   *
   * @param reason a coded reason the member can read about
   * @param ruleArticle the article of the plan's rules it rests on, in free words, so kept sealed
   *     like the note
   */
  record Reject(String reason, String ruleArticle, Optional<String> note) implements ReviewAction {}

  /**
   * A verdict that needs a second person: what Approve or Reject turns into the first time.
   *
   * @param given the verdict as it was given, with its reason and note, for the second person to
   *     see and for the record
   */
  record Propose(Proposal proposal, ReviewAction given) implements ClaimAction {}
}
