package org.mutualaid.review;

import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Propose;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Proposal;
import org.mutualaid.claim.Verdict;
import org.mutualaid.people.PersonId;

/**
 * Four eyes: a rejection always, of a claim or of a line of it, and an approval of a larger sum, is
 * only proposed by the first person and done by a second one who says the same.
 */
final class SecondPerson {
  private SecondPerson() {}

  /** The action itself where it may be done now, or the proposal that it turns into. */
  static ClaimAction resolve(Asking asking) {
    return proposal(asking.action(), asking.reviewer().id())
        .filter(proposal -> isNeeded(proposal, asking) && !isProposed(proposal, asking.claim()))
        .<ClaimAction>map(proposal -> new Propose(proposal, asking.action()))
        .orElse(asking.action());
  }

  /** Whether this person has given that verdict already and a second one is waited for. */
  static boolean proposedBy(Claim claim, ReviewAction action, PersonId person) {
    return claim.proposal().filter(waiting -> waiting.by().equals(person)).isPresent()
        && proposal(action, person).filter(given -> isProposed(given, claim)).isPresent();
  }

  private static boolean isNeeded(Proposal given, Asking asking) {
    return asking.claim().state() instanceof ClaimState.MunicipalReview
        && switch (given.verdict()) {
          case REJECT -> true;
          case APPROVE ->
              !given.refused().isEmpty()
                  || asking.limits().needsSecondReviewer(asking.claim().amount());
        };
  }

  /** Whether that very verdict waits, with the same lines not granted. */
  private static boolean isProposed(Proposal given, Claim claim) {
    return claim
        .proposal()
        .filter(waiting -> waiting.verdict() == given.verdict())
        .filter(waiting -> waiting.refused().equals(given.refused()))
        .isPresent();
  }

  private static Optional<Proposal> proposal(ReviewAction action, PersonId by) {
    return switch (action) {
      case Approve approval -> Optional.of(new Proposal(Verdict.APPROVE, by, approval.refused()));
      case Reject r -> Optional.of(new Proposal(Verdict.REJECT, by));
      default -> Optional.empty();
    };
  }
}
