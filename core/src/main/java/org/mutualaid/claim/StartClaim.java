package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.plan.PlanBook;

/**
 * A member tells of an event, or somebody of a member's death; a draft and its reference come of
 * it, and for the member the first calculation.
 */
public final class StartClaim {
  /** Two claims share a number once in a thousand; five in a row never. */
  private static final int REFERENCE_ATTEMPTS = 5;

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
    List<FieldError> errors = errors(filing, request, begun, CityTime.dateOf(now));
    return errors.isEmpty()
        ? draft(new Drafts.Wanted(filing, request, now), begun)
            .map(draft -> stored(draft, request, receipts))
            .orElseGet(() -> refused(new Refusal.NotOnTheRoster()))
        : refused(new Refusal.Invalid(errors));
  }

  private List<FieldError> errors(Filing filing, RequestKey request, Begun begun, LocalDate today) {
    return filing.onBehalf().isPresent()
        ? Impossible.onBehalf(filing, request.caller(), book, today)
        : Impossible.in(filing.event(), begun.member(), book, today);
  }

  private Optional<Claim> draft(Drafts.Wanted wanted, Begun begun) {
    return wanted
        .filing()
        .onBehalf()
        .map(naming -> drafts.onBehalf(wanted, naming, begun.member()))
        .or(() -> begun.member().flatMap(own -> drafts.ofMember(wanted, own, begun.own())));
  }

  private Outcome stored(Claim draft, RequestKey request, Receipts receipts) {
    for (int attempt = 0; attempt < REFERENCE_ATTEMPTS; attempt++) {
      Claim claim = draft.withReference(Reference.of(draft.id(), draft.year(), attempt));
      Receipt receipt = receipts.of(claim, Possible.forMember(claim));
      switch (claims.start(new Start(claim, claim.naturalKey(), request, receipt))) {
        case Stored.Done() -> {
          return new Outcome.Accepted(receipt, false);
        }
        case Stored.Already(Replay first) -> {
          return first.answer(request);
        }
        case Stored.EventTaken(ClaimId other) -> {
          return refused(new Refusal.ClaimExists(other));
        }
        case Stored.Lost(), Stored.Overtaken() ->
            throw new IllegalStateException("a new claim has no rival");
        case Stored.ReferenceTaken() -> {
          // Another claim has that number: try the next one made of the same claim.
        }
      }
    }
    throw new IllegalStateException("no free reference for claim " + draft.id());
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome.Refused(refusal);
  }
}
