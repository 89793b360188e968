package org.mutualaid.lambda.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.NextStep;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.NextStepWords;
import org.mutualaid.lambda.words.Words;

/** Where a claim stands: the whole answer to an action, and the head of the whole view. */
public final class ActionView {
  static final String SECOND_PERSON = "SECOND_PERSON";

  private ActionView() {}

  /** The claim after an action, and what the same caller may do next. */
  public static Members of(Claim claim, List<String> possible, Words words) {
    var members =
        new Members()
            .with("claimId", claim.id().value())
            .with("reference", claim.reference().value())
            .with("state", claim.state().name().name())
            .with("stateName", words.claim("state." + claim.state().name().name()))
            .with("version", claim.version())
            .with("possibleActions", possible)
            .with("nextStep", nextStep(NextStep.of(claim), words));
    return claim.proposal().isPresent() ? members.with("awaiting", SECOND_PERSON) : members;
  }

  /** The same for staff, with until when somebody has taken the claim, where somebody has. */
  public static Members forReview(Claim claim, List<String> possible, Words words) {
    return of(claim, possible, words).withText("takenUntil", takenUntil(claim));
  }

  static Optional<String> takenUntil(Claim claim) {
    return claim.lease().map(lease -> CityText.of(lease.until()));
  }

  private static Members nextStep(NextStep next, Words words) {
    return new Members()
        .with("turn", next.turn().name())
        .with("code", next.code().name())
        .with("words", NextStepWords.of(next, words))
        .with("memberMustAct", next.memberMustAct())
        .withText("by", next.by().map(LocalDate::toString));
  }
}
