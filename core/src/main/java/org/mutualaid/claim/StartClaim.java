package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.benefit.Adjudication;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.benefit.History;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.people.Membership;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PlanBook;

/** A member tells of an event; a draft, its reference and the first calculation come of it. */
public final class StartClaim {
  /** Two claims share a number once in a thousand; five in a row never. */
  private static final int REFERENCE_ATTEMPTS = 5;

  private final Claims claims;
  private final PlanBook book;

  public StartClaim(Claims claims, PlanBook book) {
    this.claims = claims;
    this.book = book;
  }

  /**
   * Starts the claim, or says why not; a repeated request gets its first answer.
   *
   * @param now when the request came
   */
  public Outcome on(Filing filing, RequestKey request, Instant now, Receipts receipts) {
    Begun begun = claims.begin(request.caller(), request);
    if (begun.replay().isPresent()) {
      return begun.replay().get().answer(request);
    }
    List<FieldError> errors =
        Impossible.in(filing.event(), begun.caller(), book, CityTime.dateOf(now));
    if (!errors.isEmpty()) {
      return refused(new Refusal.Invalid(errors));
    }
    return begun
        .caller()
        .flatMap(
            person ->
                membership(person, CityTime.dateOf(now))
                    .map(m -> draft(filing, person, m, begun.own(), request, now)))
        .map(draft -> stored(draft, request, receipts))
        .orElseGet(() -> refused(new Refusal.NotOnTheRoster()));
  }

  private static Optional<Membership> membership(Person person, LocalDate today) {
    return person.cover().latestMembership(today);
  }

  private Claim draft(
      Filing filing,
      Person member,
      Membership membership,
      Ledger own,
      RequestKey request,
      Instant now) {
    ClaimId id = ClaimId.startedBy(member.id(), request.key());
    LocalDate today = CityTime.dateOf(now);
    Assessment assessment = estimate(filing.event(), member, own, today);
    return new Claim(
        id,
        Reference.of(id, today.getYear(), 0),
        member.id(),
        member.household(),
        new Route(membership.first(), membership.unit(), membership.district()),
        1,
        new ClaimState.Draft(),
        book.papersFor(assessment, filing.event()),
        List.of(),
        List.of(started(member, now)),
        now,
        Optional.empty(),
        new Facts(
            filing.event(), filing.narrative(), assessment, member.details(), Map.of(), Map.of()));
  }

  /** Without the lines of others at home, and without the names that a ledger keeps as marks. */
  private Assessment estimate(Event event, Person member, Ledger own, LocalDate today) {
    return Adjudication.assess(
        book.rulesOn(event.date()),
        event,
        member.cover(),
        new History(own.paid(), List.of()),
        today);
  }

  private static HistoryEntry started(Person member, Instant now) {
    return new HistoryEntry(
        1,
        now,
        "Start",
        ClaimState.Name.DRAFT,
        ClaimState.Name.DRAFT,
        member.id(),
        Role.MEMBER,
        Optional.empty());
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
