package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.Discard;
import org.mutualaid.claim.ClaimAction.PassOn;
import org.mutualaid.claim.ClaimAction.Propose;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.Submit;
import org.mutualaid.claim.ClaimAction.Withdraw;
import org.mutualaid.claim.ClaimState.Approved;
import org.mutualaid.claim.ClaimState.DistrictReview;
import org.mutualaid.claim.ClaimState.Draft;
import org.mutualaid.claim.ClaimState.MunicipalReview;
import org.mutualaid.claim.ClaimState.Rejected;
import org.mutualaid.claim.ClaimState.UnitReview;
import org.mutualaid.claim.ClaimState.Withdrawn;

/**
 * The one table of what may follow what; anything not listed is refused. Who may do it, and up to
 * which amount, is not its business: see the policies of {@code org.mutualaid.review}.
 */
public final class LifeCycle {
  private LifeCycle() {}

  /** The state after the action, or nothing where the action is not possible in that state. */
  public static Optional<ClaimState> next(ClaimState state, ClaimAction action) {
    return switch (new Step(state, action)) {
      case Step(Draft d, Submit s) -> to(new UnitReview());
      case Step(Draft d, Discard s) -> to(new Withdrawn());
      case Step(UnitReview u, Confirm c) -> to(new DistrictReview());
      case Step(UnitReview u, Withdraw w) -> to(new Withdrawn());
      case Step(DistrictReview d, PassOn p) -> to(new MunicipalReview(Optional.empty()));
      case Step(DistrictReview d, Withdraw w) -> to(new Withdrawn());
      case Step(MunicipalReview m, Propose p) -> to(new MunicipalReview(Optional.of(p.proposal())));
      case Step(MunicipalReview m, Approve a) -> to(new Approved());
      case Step(MunicipalReview m, Reject r) -> to(new Rejected());
      case Step(var s, var a) -> Optional.empty();
    };
  }

  private static Optional<ClaimState> to(ClaimState state) {
    return Optional.of(state);
  }

  private record Step(ClaimState state, ClaimAction action) {}
}
