package org.mutualaid.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PlanBook;

/** Takes a step that every rule allows: works out what follows and stores it whole. */
public final class Steps {
  private final Claims claims;
  private final Entries entries;
  private final DueDates dueDates;
  private final Duration leaseTime;
  private final Agenda agenda;

  public Steps(Claims claims, PlanBook book) {
    this.claims = claims;
    this.entries = new Entries(book);
    this.dueDates = new DueDates(book);
    this.leaseTime = Duration.ofMinutes(book.timeLimit("leaseMinutes"));
    this.agenda = new Agenda(book);
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

    /** What nobody asks for. However often it is done, it is the same request. */
    public static Asked ofItself(Claim claim, ClaimAction action, Instant now) {
      String route = claim.id() + " " + action.name();
      String key = Long.toString(claim.version());
      var request = new RequestKey(PersonId.SYSTEM, route, key, "");
      return new Asked(claim, action, request, Optional.empty(), now);
    }

    Role as() {
      if (request.caller().equals(PersonId.SYSTEM)) {
        return Role.SYSTEM;
      }
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
            asked.anew().in(entry),
            entry.moved() ? agenda.first(after) : Optional.empty());
    return switch (claims.store(change)) {
      case Stored.Done() -> Optional.of(new Outcome.Accepted(receipt, false));
      case Stored.Already(Replay first) -> Optional.of(first.answer(asked.request()));
      case Stored.Lost() -> Optional.of(new Outcome.Refused(whatChanged(asked)));
      case Stored.Overtaken() -> Optional.empty();
      // The facts tell of an event now that another claim of the member is for.
      case Stored.EventTaken(ClaimId other) ->
          Optional.of(new Outcome.Refused(new Refusal.ClaimExists(other)));
      case Stored.HomeMovedOn _, Stored.ReferenceTaken _ ->
          throw new IllegalStateException("only a start can meet these");
    };
  }

  /**
   * Stores that the claim is taken or given back: no entry, and no other version, so that what the
   * member does meanwhile is not stale.
   *
   * @param receipts words the answer of the claim in its new hands
   */
  public Outcome lease(Asked asked, Function<Claim, Receipt> receipts) {
    Claim after = asked.claim().leased(wanted(asked));
    Receipt receipt = receipts.apply(after);
    var taking =
        new Taking(after, asked.post().orElseThrow(), asked.now(), asked.request(), receipt);
    return switch (claims.take(taking)) {
      case Stored.Done() -> new Outcome.Accepted(receipt, false);
      case Stored.Already(Replay first) -> first.answer(asked.request());
      case Stored.Lost() -> new Outcome.Refused(whatChanged(asked));
      case Stored other -> throw new IllegalStateException("no lease can meet this: " + other);
    };
  }

  private Optional<Lease> wanted(Asked asked) {
    return asked.action() instanceof ClaimAction.Take
        ? Optional.of(Lease.begun(asked.request().caller(), asked.now(), leaseTime))
        : Optional.empty();
  }

  private static Claim worth(Asked asked) {
    Claim told = asked.anew().retold().map(asked.claim()::retold).orElse(asked.claim());
    return asked.anew().calculation().map(told::with).orElse(told);
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
        .map(current -> taken(current, asked).orElse(stale(current, asked.claim().version())))
        .orElseGet(Refusal.NoSuchClaim::new);
  }

  /** That nothing changed but that somebody else was faster to take the claim. */
  private static Optional<Refusal> taken(Claim current, Asked asked) {
    return current.version() == asked.claim().version()
        ? takenByAnother(current, asked.request().caller(), asked.now())
        : Optional.empty();
  }

  /** That somebody else works at a claim, if somebody does. */
  public static Optional<Refusal> takenByAnother(Claim claim, PersonId caller, Instant now) {
    Post desk = claim.route().desk(claim.state());
    return claim
        .lease()
        .filter(lease -> lease.keepsOut(caller, now))
        .map(lease -> new Refusal.TakenByAnother(desk, lease.until()));
  }
}
