package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PaperRequirement;

/**
 * Whose turn it is, what happens next and by when: said by this one function for page, list and
 * notice, so that they cannot disagree.
 *
 * @param code of the words in the catalogue
 * @param memberMustAct false where the member need not do anything
 * @param by the day, where the rules give one
 */
public record NextStep(Role turn, Code code, boolean memberMustAct, Optional<LocalDate> by) {
  /** What may come next; the words of each are in the catalogue. */
  public enum Code {
    ADD_PAPERS,
    WAIT_FOR_CHECK,
    SUBMIT_NOW,
    FIRST_REVIEW,
    SECOND_REVIEW,
    FINAL_REVIEW,
    SECOND_PERSON,
    PANEL,
    ADD_ASKED_PAPERS,
    SEND_ASKED_PAPERS,
    INVESTIGATION,
    PAYMENT,
    MONEY_COMING,
    ACCOUNT_TO_MEND,
    MONEY_ARRIVED,
    /** After an appeal: there is no second one. */
    FINAL_MONEY_ARRIVED,
    READ_DECISION,
    /** After an appeal: there is no second one. */
    READ_FINAL_DECISION,
    APPEAL,
    FILE_ANEW,
    NOTHING
  }

  /** What comes next for a claim. */
  public static NextStep of(Claim claim) {
    return switch (claim.state()) {
      case ClaimState.Draft d -> gathering(claim, Code.ADD_PAPERS, Code.SUBMIT_NOW);
      case ClaimState.UnitReview u -> office(claim, Code.FIRST_REVIEW);
      case ClaimState.Supplement s ->
          gathering(claim, Code.ADD_ASKED_PAPERS, Code.SEND_ASKED_PAPERS);
      case ClaimState.DistrictReview d -> office(claim, Code.SECOND_REVIEW);
      case ClaimState.MunicipalReview m ->
          office(claim, m.awaiting().isPresent() ? Code.SECOND_PERSON : Code.FINAL_REVIEW);
      case ClaimState.PanelReview p -> office(claim, Code.PANEL);
      case ClaimState.Investigation i -> office(claim, Code.INVESTIGATION);
      case ClaimState.Approved a -> office(claim, Code.PAYMENT);
      case ClaimState.Paying p -> office(claim, Code.MONEY_COMING);
      case ClaimState.PayFailed p -> office(claim, Code.ACCOUNT_TO_MEND);
      case ClaimState.Paid p -> once(claim, Code.MONEY_ARRIVED, Code.FINAL_MONEY_ARRIVED);
      case ClaimState.Rejected r -> once(claim, Code.READ_DECISION, Code.READ_FINAL_DECISION);
      case ClaimState.UnderAppeal a -> office(claim, Code.APPEAL);
      case ClaimState.Closed c -> done(claim, Code.NOTHING);
      case ClaimState.Withdrawn w -> done(claim, Code.NOTHING);
      case ClaimState.Lapsed l -> done(claim, Code.FILE_ANEW);
    };
  }

  /** The member adds papers, waits until they are checked, and then hands them in. */
  private static NextStep gathering(Claim claim, Code add, Code handIn) {
    List<PaperRequirement> missing = claim.missingPapers();
    if (missing.isEmpty()) {
      return new NextStep(claim.owner(), handIn, true, claim.dueOn());
    }
    boolean allUnderWay = missing.stream().allMatch(claim.files()::isUnderWay);
    return allUnderWay
        ? new NextStep(Role.SYSTEM, Code.WAIT_FOR_CHECK, false, claim.dueOn())
        : new NextStep(claim.owner(), add, true, claim.dueOn());
  }

  private static NextStep office(Claim claim, Code code) {
    // Which office it is would tell whether the roster knows who was named.
    Role turn =
        claim.isOpenToOwner() ? claim.route().desk(claim.state()).role() : claim.state().turn();
    return new NextStep(turn, code, false, claim.dueOn());
  }

  /** What may be appealed against once. */
  private static NextStep once(Claim claim, Code first, Code afterAppeal) {
    return done(claim, claim.entries(ClaimAction.Appeal.class).isEmpty() ? first : afterAppeal);
  }

  private static NextStep done(Claim claim, Code code) {
    return new NextStep(claim.owner(), code, false, claim.dueOn());
  }
}
