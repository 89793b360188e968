package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.claim.ClaimAction.Propose;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PlanBook;

/** Takes a step that every rule allows: works out what follows and stores it whole. */
public final class Steps {
  private final Claims claims;
  private final PlanBook book;

  public Steps(Claims claims, PlanBook book) {
    this.claims = claims;
    this.book = book;
  }

  /**
   * Somebody's wish to take a step.
   *
   * @param post in which they act, if it is not their own claim; it must still be theirs when the
   *     step is stored
   * @param anew what a verdict worked out anew; the claim is still as it was read
   */
  public record Asked(
      Claim claim,
      ClaimAction action,
      RequestKey request,
      Optional<Post> post,
      Instant now,
      Anew anew) {

    /** With nothing worked out anew. */
    public Asked(
        Claim claim, ClaimAction action, RequestKey request, Optional<Post> post, Instant now) {
      this(claim, action, request, post, now, Anew.NOTHING);
    }

    private Role as() {
      return post.map(Post::role).orElse(claim.owner());
    }
  }

  /** Stores a step with which nothing is worked out anew. */
  Outcome take(Asked asked, Function<Claim, Receipt> receipts) {
    return attempt(asked, receipts).orElseThrow();
  }

  /**
   * Stores the step, unless a ledger that it rests on moved on since it was read.
   *
   * @param receipts words the answer of the claim after it
   */
  public Optional<Outcome> attempt(Asked asked, Function<Claim, Receipt> receipts) {
    ClaimState to =
        LifeCycle.next(asked.claim().state(), asked.action())
            .orElseThrow(() -> new IllegalArgumentException("ask the life cycle first"));
    HistoryEntry entry = entry(asked, to);
    Claim after = worth(asked).moved(to, entry, due(asked, to));
    Receipt receipt = receipts.apply(after);
    var change =
        new Change(
            after,
            entry,
            note(asked.action()),
            asked.post(),
            asked.request(),
            receipt,
            asked.anew().in(to));
    return switch (claims.store(change)) {
      case Stored.Done() -> Optional.of(new Outcome.Accepted(receipt, false));
      case Stored.Already(Replay first) -> Optional.of(first.answer(asked.request()));
      case Stored.Lost() -> Optional.of(new Outcome.Refused(whatChanged(asked)));
      case Stored.Overtaken() -> Optional.empty();
      case Stored.HomeMovedOn _, Stored.ReferenceTaken _, Stored.EventTaken _ ->
          throw new IllegalStateException("only a start can meet these");
    };
  }

  private static Claim worth(Asked asked) {
    return asked.anew().calculation().map(asked.claim()::with).orElse(asked.claim());
  }

  /** That the claim is no longer what the caller saw, and what happened since. */
  public static Refusal stale(Claim current, long seen) {
    List<HistoryEntry> since =
        current.history().stream().filter(entry -> entry.version() > seen).toList();
    return new Refusal.StaleClaim(current.version(), since);
  }

  private Refusal whatChanged(Asked asked) {
    Opened now = claims.view(asked.claim().id(), asked.request().caller());
    if (asked.post().isPresent() && !now.caller().flatMap(Person::post).equals(asked.post())) {
      return new Refusal.NotYourDesk();
    }
    return now.claim()
        .map(current -> stale(current, asked.claim().version()))
        .orElseGet(Refusal.NoSuchClaim::new);
  }

  private static HistoryEntry entry(Asked asked, ClaimState to) {
    return new HistoryEntry(
        asked.claim().version() + 1,
        asked.now(),
        asked.action().name(),
        asked.claim().state().name(),
        to.name(),
        asked.request().caller(),
        asked.as(),
        rejection(asked.action()).map(Reject::reason));
  }

  /** A proposal leaves the due date as it is: the second person works against the same clock. */
  private Optional<LocalDate> due(Asked asked, ClaimState to) {
    if (to.name() == asked.claim().state().name()) {
      return asked.claim().dueOn();
    }
    return book.reviewDays(to.turn())
        .map(days -> book.workingDays().dueOn(CityTime.dateOf(asked.now()), days));
  }

  /** What a reviewer said, also where it is only proposed so far. */
  private static Optional<ReviewAction> said(ClaimAction action) {
    return switch (action) {
      case Propose proposed -> Optional.of(proposed.given());
      case ReviewAction done -> Optional.of(done);
      case MemberAction own -> Optional.empty();
    };
  }

  private static Optional<Reject> rejection(ClaimAction action) {
    return said(action).filter(Reject.class::isInstance).map(Reject.class::cast);
  }

  private static Optional<Note> note(ClaimAction action) {
    var note =
        new Note(
            said(action).flatMap(ReviewAction::note), rejection(action).map(Reject::ruleArticle));
    return note.text().or(note::ruleArticle).map(_ -> note);
  }
}
