package org.mutualaid.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.claim.Ballot.Choice;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimAction.ToPanel;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.claim.Possible;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;

/** Asks every review action, with nothing held against its details, whether it may be taken. */
final class PossibleActions {
  private PossibleActions() {}

  static List<String> of(Claim claim, Person reviewer, Post post, ReviewTerms terms) {
    return Possible.names(
            all(terms)
                .map(action -> new Asking(claim, action, reviewer, post, terms))
                .filter(asking -> Policy.firstRefusal(asking).isEmpty())
                .filter(Outcomes::isPossible)
                .map(Asking::action))
        .stream()
        .distinct()
        .toList();
  }

  /** Every action, in the order in which they are offered; where details decide, in each way. */
  private static Stream<ReviewAction> all(ReviewTerms terms) {
    Optional<String> some = Optional.of("");
    var asked = new PaperAsked("", PaperAsked.Why.NOT_THERE);
    return Stream.of(
        new ClaimAction.Take(),
        new ClaimAction.Release(),
        new ClaimAction.Confirm(some),
        new ClaimAction.ObjectTo(""),
        new ClaimAction.PassOn(some),
        new ClaimAction.Approve(true, some),
        new ClaimAction.Reject("", "", some),
        vote(Choice.APPROVE),
        vote(Choice.UPHOLD),
        new ToPanel(ToPanel.Cause.AMOUNT, some),
        new ToPanel(ToPanel.Cause.UNIT_OBJECTS, some),
        new ToPanel(ToPanel.Cause.DISPUTED, some),
        new ClaimAction.RequestPapers(List.of(asked), some),
        new ClaimAction.Return(""),
        new ClaimAction.Investigate(""),
        new ClaimAction.Report(""),
        new ClaimAction.Hold(terms.today(), ""),
        new ClaimAction.Resume(some),
        new ClaimAction.Undo(""),
        new ClaimAction.ConsentToRequest(""),
        new ClaimAction.Reopen(""),
        new ClaimAction.Close(some),
        new ClaimAction.Note(""));
  }

  private static ReviewAction vote(Choice choice) {
    return new ClaimAction.Vote(choice, Optional.of(""), Optional.of(""), Optional.of(""));
  }
}
