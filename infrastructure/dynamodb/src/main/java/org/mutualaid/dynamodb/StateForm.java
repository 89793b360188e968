package org.mutualaid.dynamodb;

import java.util.Optional;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Proposal;
import org.mutualaid.claim.Verdict;
import org.mutualaid.people.PersonId;

/** How a state is stored: its name, and beside it the verdict that waits for a second person. */
final class StateForm {
  private StateForm() {}

  /** The part of the verdict that waits, if one does. */
  static Optional<Fields> awaiting(ClaimState state) {
    return state instanceof ClaimState.MunicipalReview(Optional<Proposal> proposal)
        ? proposal.map(StateForm::proposal)
        : Optional.empty();
  }

  static ClaimState read(String name, Optional<Part> awaiting) {
    return switch (ClaimState.Name.valueOf(name)) {
      case DRAFT -> new ClaimState.Draft();
      case UNIT_REVIEW -> new ClaimState.UnitReview();
      case DISTRICT_REVIEW -> new ClaimState.DistrictReview();
      case MUNICIPAL_REVIEW -> new ClaimState.MunicipalReview(awaiting.map(StateForm::read));
      case APPROVED -> new ClaimState.Approved();
      case REJECTED -> new ClaimState.Rejected();
      case WITHDRAWN -> new ClaimState.Withdrawn();
    };
  }

  private static Fields proposal(Proposal proposal) {
    return new Fields().text("verdict", proposal.verdict()).text("by", proposal.by());
  }

  private static Proposal read(Part part) {
    return new Proposal(Verdict.valueOf(part.text("verdict")), new PersonId(part.text("by")));
  }
}
