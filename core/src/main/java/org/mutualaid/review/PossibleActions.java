package org.mutualaid.review;

import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.PassOn;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.Possible;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.plan.ReviewLimits;

/** Asks every review action, with nothing held against its details, whether it may be taken. */
final class PossibleActions {
  private static final List<ReviewAction> ALL =
      List.of(
          new Confirm(Optional.empty()),
          new PassOn(Optional.empty()),
          new Approve(true, Optional.empty()),
          new Reject("", "", Optional.empty()));

  private PossibleActions() {}

  static List<String> of(Claim claim, Person reviewer, Post post, ReviewLimits limits) {
    return Possible.names(
        ALL.stream()
            .map(action -> new Asking(claim, action, reviewer, post, limits))
            .filter(asking -> Policy.firstRefusal(asking).isEmpty())
            .filter(asking -> SecondPerson.possible(asking).isPresent())
            .map(Asking::action));
  }
}
