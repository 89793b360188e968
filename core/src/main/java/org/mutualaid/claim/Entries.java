package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.claim.ClaimAction.Appeal;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.claim.ClaimAction.Propose;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimAction.SystemAction;
import org.mutualaid.claim.ClaimAction.Vote;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.plan.PlanBook;

/** Writes down what somebody did: the entry of the history, and what of it is to be sealed. */
record Entries(PlanBook book) {
  /** The entry of a step that is possible. */
  HistoryEntry of(Steps.Asked asked) {
    ClaimAction action = asked.action();
    ClaimState.Name to =
        LifeCycle.next(asked.claim().state(), action)
            .orElseThrow(() -> new IllegalArgumentException("ask the life cycle first"));
    return new HistoryEntry(
        asked.claim().version() + 1,
        asked.now(),
        action.name(),
        asked.claim().state().name(),
        to,
        asked.request().caller(),
        asked.as(),
        reason(action),
        details(asked));
  }

  private List<String> details(Steps.Asked asked) {
    return asked.ballot().map(Standing::details).orElseGet(() -> carried(asked));
  }

  private List<String> carried(Steps.Asked asked) {
    LocalDate today = CityTime.dateOf(asked.now());
    return switch (asked.action()) {
      case ClaimAction.RequestPapers request -> request(asked.claim(), request, today);
      case ClaimAction.Investigate i -> List.of(worked(today, "investigationWorkingDays"));
      case ClaimAction.Hold hold -> List.of(hold.until().toString());
      case ClaimAction.Propose proposed -> Standing.details(proposed.proposal());
      case ClaimAction.Approve approval -> Standing.refused(approval.refused());
      case ClaimAction.ToPanel panel -> List.of(panel.cause().name());
      case ClaimAction.Feedback said ->
          List.of(said.settled() ? "SETTLED" : "NOT_SETTLED", said.satisfaction().name());
      case ClaimAction other -> List.of();
    };
  }

  private List<String> request(Claim claim, ClaimAction.RequestPapers request, LocalDate today) {
    var until = today.plusDays(book.timeLimit("supplementCalendarDays"));
    return Stream.concat(Stream.of(until.toString()), counted(claim, request)).toList();
  }

  private static Stream<String> counted(Claim claim, ClaimAction.RequestPapers request) {
    return request.papers().stream()
        .map(p -> new PaperAsked(p.paper(), p.why(), claim.files().good(p.paper())).code());
  }

  private String worked(LocalDate today, String limit) {
    return book.workingDays().dueOn(today, book.timeLimit(limit)).toString();
  }

  private static Optional<String> reason(ClaimAction action) {
    return said(action)
        .flatMap(
            given ->
                switch (given) {
                  case Reject rejection -> Optional.of(rejection.reason());
                  case Vote vote -> vote.reason();
                  default -> Optional.empty();
                });
  }

  /** What a reviewer said, also where it is only proposed so far. */
  private static Optional<ReviewAction> said(ClaimAction action) {
    return switch (action) {
      case Propose proposed -> Optional.of(proposed.given());
      case ReviewAction done -> Optional.of(done);
      case SystemAction done -> Optional.empty();
      case MemberAction own -> Optional.empty();
    };
  }

  /** What of an action is in free words, to be sealed with the facts; nothing where nothing is. */
  static Optional<Note> note(ClaimAction action) {
    Optional<String> text =
        action instanceof Appeal appeal
            ? Optional.of(appeal.grounds())
            : said(action).flatMap(ReviewAction::note);
    var note = new Note(text, said(action).flatMap(Entries::article));
    return note.text().or(note::ruleArticle).map(_ -> note);
  }

  private static Optional<String> article(ReviewAction given) {
    return switch (given) {
      case Reject rejection -> Optional.of(rejection.ruleArticle());
      case Vote vote -> vote.ruleArticle();
      default -> Optional.empty();
    };
  }
}
