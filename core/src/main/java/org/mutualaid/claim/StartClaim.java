package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.ledger.Home;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.plan.PlanBook;

/**
 * A member tells of an event, or somebody of a member's death; a draft and its reference come of
 * it, and for the member the first calculation.
 */
public final class StartClaim {
  /** How the first entry of a history is called. */
  public static final String ACTION = "Start";

  /** Two claims share a number once in a thousand; five in a row never. */
  private static final int REFERENCE_ATTEMPTS = 5;

  /** As many as may decide on losses of one home at the same moment, and each still ends. */
  private static final int TRIES = 16;

  private final Claims claims;
  private final PlanBook book;
  private final Drafts drafts;

  public StartClaim(Claims claims, PlanBook book) {
    this.claims = claims;
    this.book = book;
    this.drafts = new Drafts(book);
  }

  /**
   * Starts the claim, or says why not; a repeated request gets its first answer.
   *
   * @param now when the request came
   */
  public Outcome on(Filing filing, RequestKey request, Instant now, Receipts receipts) {
    Begun begun = claims.begin(filing.member(request.caller()), request);
    if (begun.replay().isPresent()) {
      return begun.replay().get().answer(request);
    }
    LocalDate today = CityTime.dateOf(now);
    Optional<Post> post = filing.forMember().flatMap(_ -> begun.caller()).flatMap(Person::post);
    if (filing.forMember().isPresent() && post.filter(Filer::files).isEmpty()) {
      return refused(new Refusal.NotYourDesk());
    }
    Begun theirs =
        post.isEmpty() || isTheirs(post.get(), begun, request, today)
            ? begun
            : begun.withoutMember();
    List<FieldError> errors = errors(filing, request, theirs, today);
    return errors.isEmpty()
        ? started(new Drafts.Wanted(filing, request, now, post), theirs, receipts)
        : refused(new Refusal.Invalid(errors));
  }

  private List<FieldError> errors(Filing filing, RequestKey request, Begun begun, LocalDate today) {
    if (filing.onBehalf().isPresent()) {
      return Impossible.onBehalf(filing, request.caller(), book, today);
    }
    List<FieldError> told = Impossible.in(filing.event(), begun.member(), book, today);
    return filing
        .forMember()
        .map(named -> Impossible.forMember(named, begun.member(), told, today))
        .orElse(told);
  }

  /** Whether who was named is a member for whom the holder of a post may file. */
  private static boolean isTheirs(Post post, Begun begun, RequestKey request, LocalDate today) {
    return begun
        .member()
        .filter(member -> !member.id().equals(request.caller()))
        .flatMap(member -> member.cover().latestMembership(today))
        .filter(membership -> Filer.covers(post, Drafts.route(membership)))
        .isPresent();
  }

  /**
   * What others at home were paid is not read: it is taken for nothing, which it mostly is, and the
   * write says so. Where it is not, the write tells what it is, and the estimate is made again.
   * What can be lost meanwhile is the post of an officer.
   */
  private Outcome started(Drafts.Wanted wanted, Begun begun, Receipts receipts) {
    Optional<Home> home = sharedHome(wanted, begun);
    int reference = 0;
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<Claim> draft = draft(wanted, begun, home);
      if (draft.isEmpty()) {
        return refused(new Refusal.NotOnTheRoster());
      }
      Claim claim = draft.get().numbered(reference);
      Receipt receipt = receipts.of(claim, wanted.possible(claim));
      switch (claims.start(start(claim, wanted, receipt, home))) {
        case Stored.Done() -> {
          return new Outcome.Accepted(receipt, false);
        }
        case Stored.Already(Replay first) -> {
          return first.answer(wanted.request());
        }
        case Stored.EventTaken(ClaimId other) -> {
          return refused(new Refusal.ClaimExists(other));
        }
        case Stored.HomeMovedOn(Ledger now) -> home = home.map(counted -> counted.as(now));
        case Stored.ReferenceTaken() -> reference = next(reference, claim);
        case Stored.Lost() -> {
          return refused(new Refusal.NotYourDesk());
        }
        case Stored.Overtaken() -> throw new IllegalStateException("a new claim has no rival");
      }
    }
    throw new Unavailable("the ledger");
  }

  private static Start start(
      Claim claim, Drafts.Wanted wanted, Receipt receipt, Optional<Home> home) {
    return new Start(claim, claim.naturalKey(), wanted.request(), receipt, home, wanted.post());
  }

  private static int next(int reference, Claim claim) {
    if (reference + 1 == REFERENCE_ATTEMPTS) {
      throw new IllegalStateException("no free reference for claim " + claim.id());
    }
    return reference + 1;
  }

  private Optional<Home> sharedHome(Drafts.Wanted wanted, Begun begun) {
    Event event = wanted.filing().event();
    return begun
        .member()
        .filter(_ -> book.rulesOn(event.date()).isSharedByHome(event.type()))
        .flatMap(Person::household)
        .map(id -> new Home(id, Ledger.NONE));
  }

  private Optional<Claim> draft(Drafts.Wanted wanted, Begun begun, Optional<Home> home) {
    return wanted
        .filing()
        .onBehalf()
        .map(naming -> drafts.onBehalf(wanted, naming, begun.member()))
        .or(() -> begun.member().flatMap(own -> drafts.ofMember(wanted, own, begun.with(home))));
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome.Refused(refusal);
  }
}
