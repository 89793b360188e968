package org.mutualaid.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PlanBook;

/** Takes a step that every rule allows: works out what follows and stores it whole. */
public final class Steps {
  private final Claims claims;
  private final Entries entries;
  private final DueDates dueDates;

  public Steps(Claims claims, PlanBook book) {
    this.claims = claims;
    this.entries = new Entries(book);
    this.dueDates = new DueDates(book);
  }

  /**
   * Somebody's wish to take a step.
   *
   * @param post in which they act, if it is not their own claim; it must still be theirs when the
   *     step is stored
   * @param ballot of a vote, also of the one that decides and so is taken as what it decides
   * @param anew what a verdict worked out anew; the claim is still as it was read
   */
  public record Asked(
      Claim claim,
      ClaimAction action,
      RequestKey request,
      Optional<Post> post,
      Instant now,
      Optional<Ballot> ballot,
      Anew anew) {

    /** No vote, and with nothing worked out anew. */
    public Asked(
        Claim claim, ClaimAction action, RequestKey request, Optional<Post> post, Instant now) {
      this(claim, action, request, post, now, Optional.empty(), Anew.NOTHING);
    }

    Role as() {
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
    HistoryEntry entry = entries.of(asked);
    ClaimState to = Standing.next(asked.claim().state(), entry);
    Claim after = worth(asked).moved(to, entry, dueDates.after(asked.claim(), entry));
    Receipt receipt = receipts.apply(after);
    var change =
        new Change(
            after,
            entry,
            Entries.note(asked.action()),
            asked.post(),
            asked.request(),
            receipt,
            asked.anew().in(entry));
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
}
