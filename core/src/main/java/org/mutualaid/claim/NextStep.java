package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.people.Role;

/**
 * Whose turn it is, what happens next and by when: said by this one function for page, list and
 * notice, so that they cannot disagree.
 *
 * @param code of the words in the catalogue
 * @param memberMustAct false where the member need not do anything
 * @param by the day, where the rules give one
 */
public record NextStep(Role turn, String code, boolean memberMustAct, Optional<LocalDate> by) {
  /** What comes next for a claim. */
  public static NextStep of(Claim claim) {
    return switch (claim.state()) {
      case ClaimState.Draft d ->
          member(claim.missingPapers().isEmpty() ? "SUBMIT_NOW" : "ADD_PAPERS");
      case ClaimState.UnitReview u -> office(claim, "FIRST_REVIEW");
      case ClaimState.DistrictReview d -> office(claim, "SECOND_REVIEW");
      case ClaimState.MunicipalReview m ->
          office(claim, m.awaiting().isPresent() ? "SECOND_PERSON" : "FINAL_REVIEW");
      case ClaimState.Approved a -> office(claim, "PAYMENT");
      case ClaimState.Rejected r -> done(claim, "READ_DECISION");
      case ClaimState.Withdrawn w -> done(claim, "NOTHING");
    };
  }

  private static NextStep member(String code) {
    return new NextStep(Role.MEMBER, code, true, Optional.empty());
  }

  private static NextStep office(Claim claim, String code) {
    Role turn = claim.route().desk(claim.state()).role();
    return new NextStep(turn, code, false, claim.dueOn());
  }

  private static NextStep done(Claim claim, String code) {
    return new NextStep(claim.state().turn(), code, false, Optional.empty());
  }
}
