package org.mutualaid.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.plan.PlanBook;

/** What a member does with a claim of their own, or the officer who filed it for them. */
public final class ActOnClaim {
  private final Claims claims;
  private final Steps steps;
  private final MemberRules rules;

  public ActOnClaim(Claims claims, PlanBook book) {
    this.claims = claims;
    this.steps = new Steps(claims, book);
    this.rules = new MemberRules(book);
  }

  /**
   * Takes the action, or says why not; a repeated request gets its first answer.
   *
   * @param version that the member saw
   * @param now when the request came
   */
  public Outcome on(
      ClaimId id,
      MemberAction action,
      long version,
      RequestKey request,
      Instant now,
      Receipts receipts) {
    Opened opened = claims.open(id, request.caller(), request);
    if (opened.replay().isPresent()) {
      return opened.replay().get().answer(request);
    }
    Optional<Filer> filer = Filer.of(opened, request.caller());
    if (filer.isEmpty()) {
      return new Outcome.Refused(new Refusal.NoSuchClaim());
    }
    return refusal(filer.get(), action, version, CityTime.dateOf(now))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> taken(filer.get(), action, request, now, receipts));
  }

  private Optional<Refusal> refusal(
      Filer filer, MemberAction action, long version, LocalDate today) {
    Claim claim = filer.claim();
    if (!filer.may(action)) {
      return Optional.of(new Refusal.NotYourDesk());
    }
    if (claim.version() != version) {
      return Optional.of(Steps.stale(claim, version));
    }
    return LifeCycle.next(claim.state(), action).isEmpty()
        ? Optional.of(notPossible(filer, action))
        : rules.refusal(claim, action, today);
  }

  private static Refusal notPossible(Filer filer, MemberAction action) {
    return new Refusal.NotPossibleNow(
        filer.claim().state().name(), action.name(), filer.possible());
  }

  private Outcome taken(
      Filer filer, MemberAction action, RequestKey request, Instant now, Receipts receipts) {
    var step = new Steps.Asked(filer.claim(), action, request, filer.post(), now);
    return steps.take(step, after -> receipts.of(after, filer.possible(after)));
  }
}
