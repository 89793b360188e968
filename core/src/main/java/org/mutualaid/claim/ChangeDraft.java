package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Person;
import org.mutualaid.plan.PlanBook;

/**
 * Whoever filed a claim corrects the facts of its event, while it is a draft or papers are asked
 * for. What was said before is kept for the evidence.
 */
public final class ChangeDraft {
  private static final ClaimAction.ChangeFacts ACTION = new ClaimAction.ChangeFacts();

  private final Claims claims;
  private final PlanBook book;
  private final Steps steps;
  private final Worth worth;

  public ChangeDraft(Claims claims, PlanBook book) {
    this.claims = claims;
    this.book = book;
    this.steps = new Steps(claims, book);
    this.worth = new Worth(book);
  }

  /**
   * Changes the facts, or says why not; a repeated request gets its first answer.
   *
   * @param now when the request came
   */
  public Outcome on(
      ClaimId id, ToldAnew telling, RequestKey request, Instant now, Receipts receipts) {
    Opened opened = claims.open(id, request.caller(), request);
    if (opened.replay().isPresent()) {
      return opened.replay().get().answer(request);
    }
    Optional<Filer> filer = Filer.of(opened, request.caller());
    if (filer.filter(who -> !who.may(ACTION)).isPresent()) {
      return new Outcome.Refused(new Refusal.NotYourDesk());
    }
    return filer
        .map(who -> changed(new Wish(who, telling, request, now), receipts))
        .orElseGet(() -> new Outcome.Refused(new Refusal.NoSuchClaim()));
  }

  private record Wish(Filer filer, ToldAnew telling, RequestKey request, Instant now) {
    private Claim claim() {
      return filer.claim();
    }

    private Event event() {
      return telling.event();
    }
  }

  private Outcome changed(Wish wish, Receipts receipts) {
    Claim claim = wish.claim();
    if (claim.version() != wish.telling().version()) {
      return new Outcome.Refused(Steps.stale(claim, wish.telling().version()));
    }
    boolean possible =
        LifeCycle.next(claim.state(), ACTION).isPresent()
            && claim.history().size() < Claim.HISTORY_LIMIT;
    return possible
        ? told(wish, receipts)
        : new Outcome.Refused(
            new Refusal.NotPossibleNow(
                claim.state().name(), ACTION.name(), wish.filer().possible()));
  }

  private Outcome told(Wish wish, Receipts receipts) {
    Accounts accounts = claims.accounts(wish.claim(), wish.event());
    List<FieldError> errors = errors(wish, accounts.person(), CityTime.dateOf(wish.now()));
    if (!errors.isEmpty()) {
      return new Outcome.Refused(new Refusal.Invalid(errors));
    }
    var anew = Anew.retold(retold(wish, accounts));
    var asked =
        new Steps.Asked(
            wish.claim(),
            ACTION,
            wish.request(),
            wish.filer().post(),
            wish.now(),
            Optional.empty(),
            anew);
    return steps.take(asked, after -> receipts.of(after, wish.filer().possible(after)));
  }

  /** What cannot have been, and another type where the claim was worked at as one of its type. */
  private List<FieldError> errors(Wish wish, Optional<Person> member, LocalDate today) {
    Event before = wish.claim().facts().event();
    var errors = new ArrayList<FieldError>();
    if (wish.claim().onBehalf().isPresent()) {
      errors.addAll(wish.event().errors(today, book.known(wish.event().type())));
    } else {
      errors.addAll(Impossible.in(wish.event(), member, book, today));
    }
    boolean free =
        wish.claim().state() instanceof ClaimState.Draft && wish.claim().onBehalf().isEmpty();
    if (!free && before.type() != wish.event().type()) {
      errors.add(FieldError.of("/event/type", FieldError.Code.TYPE_STAYS));
    }
    return List.copyOf(errors);
  }

  private Retold retold(Wish wish, Accounts accounts) {
    Claim claim = wish.claim();
    Cover cover = accounts.person().map(Person::cover).orElse(Cover.NONE);
    Facts facts = claim.facts();
    Assessment estimate =
        claim.isOpenToOwner()
            ? estimate(wish, cover, accounts)
            : new Assessment(book.rulesOn(wish.event().date()).version(), List.of());
    return new Retold(
        Decision.kept(claim).retold(wish.telling(), estimate, Basis.of(cover, accounts)),
        claim.onBehalf().isPresent()
            ? book.papersOfAny(wish.event())
            : book.papersFor(estimate, wish.event()),
        ToldBefore.of(facts, claim.version() + 1),
        claim.naturalKey());
  }

  /** As of the day on which the claim was started, as every verdict on it. */
  private Assessment estimate(Wish wish, Cover cover, Accounts accounts) {
    LocalDate applied = CityTime.dateOf(wish.claim().startedAt());
    Accounts others = accounts.withoutStanding(wish.claim().id().value());
    return worth.of(wish.event(), worth.lines(wish.event(), cover, others.history(), applied));
  }
}
