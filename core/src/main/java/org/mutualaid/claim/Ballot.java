package org.mutualaid.claim;

import org.mutualaid.people.PersonId;

/**
 * One vote of a member of the panel.
 *
 * @param chair whether they chair the panel, whose vote breaks a tie
 */
public record Ballot(PersonId by, Choice choice, boolean chair) {
  /** What can be voted for. */
  public enum Choice {
    /** In a review: grant what the calculation gives. */
    APPROVE,
    /** In a review: grant nothing. */
    REJECT,
    /** In an appeal: the decision stands. */
    UPHOLD,
    /** In an appeal: decide anew by what the calculation gives now. */
    CHANGE,
    /** Neither; counts as cast, for nobody. */
    ABSTAIN
  }
}
