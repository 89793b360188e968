package org.mutualaid.review;

import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.PassOn;
import org.mutualaid.claim.ClaimAction.Propose;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.LifeCycle;
import org.mutualaid.claim.Proposal;
import org.mutualaid.claim.Verdict;
import org.mutualaid.people.PersonId;

/**
 * Four eyes: a rejection always, and an approval of a larger sum, is only proposed by the first
 * person and done by a second one who says the same.
 */
final class SecondPerson {
  private SecondPerson() {}

  /** What comes of the action now, itself or a proposal; nothing where it is not possible. */
  static Optional<ClaimAction> possible(Asking asking) {
    ClaimAction resolved = resolve(asking);
    boolean endless =
        resolved instanceof Propose && asking.claim().history().size() >= Claim.HISTORY_LIMIT;
    return Optional.of(resolved)
        .filter(action -> !endless && LifeCycle.next(asking.claim().state(), action).isPresent());
  }

  /** The action itself where it may be done now, or the proposal that it turns into. */
  private static ClaimAction resolve(Asking asking) {
    return verdict(asking.action())
        .filter(verdict -> isNeeded(verdict, asking) && !isProposed(verdict, asking.claim()))
        .<ClaimAction>map(
            verdict -> new Propose(new Proposal(verdict, asking.reviewer().id()), asking.action()))
        .orElse(asking.action());
  }

  /** Whether this person has given that verdict already and a second one is waited for. */
  static boolean proposedBy(Claim claim, ReviewAction action, PersonId person) {
    return claim
        .proposal()
        .filter(proposal -> proposal.by().equals(person))
        .filter(proposal -> verdict(action).equals(Optional.of(proposal.verdict())))
        .isPresent();
  }

  private static boolean isNeeded(Verdict verdict, Asking asking) {
    return switch (verdict) {
      case REJECT -> true;
      case APPROVE -> asking.limits().needsSecondReviewer(asking.claim().amount());
    };
  }

  private static boolean isProposed(Verdict verdict, Claim claim) {
    return claim.proposal().filter(p -> p.verdict() == verdict).isPresent();
  }

  private static Optional<Verdict> verdict(ReviewAction action) {
    return switch (action) {
      case Approve a -> Optional.of(Verdict.APPROVE);
      case Reject r -> Optional.of(Verdict.REJECT);
      case Confirm c -> Optional.empty();
      case PassOn p -> Optional.empty();
    };
  }
}
