package org.mutualaid.claim;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.claim.ClaimAction.Submit;
import org.mutualaid.plan.PlanBook;

/** What a member does with a claim of their own. */
public final class ActOnClaim {
  private final Claims claims;
  private final Steps steps;

  public ActOnClaim(Claims claims, PlanBook book) {
    this.claims = claims;
    this.steps = new Steps(claims, book);
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
    Optional<Claim> own = opened.claim().filter(claim -> claim.isOf(request.caller()));
    if (own.isEmpty()) {
      return new Outcome.Refused(new Refusal.NoSuchClaim());
    }
    return refusal(own.get(), action, version)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> taken(own.get(), action, request, now, receipts));
  }

  private static Optional<Refusal> refusal(Claim claim, MemberAction action, long version) {
    if (claim.version() != version) {
      return Optional.of(Steps.stale(claim, version));
    }
    if (LifeCycle.next(claim.state(), action).isEmpty()) {
      return Optional.of(notPossible(claim, action));
    }
    return action instanceof Submit(boolean late) ? notReady(claim, late) : Optional.empty();
  }

  private static Optional<Refusal> notReady(Claim claim, boolean late) {
    if (!claim.missingPapers().isEmpty()) {
      return Optional.of(new Refusal.PapersMissing(claim.missingPapers()));
    }
    return claim.isOutOfTime() && !late ? Optional.of(new Refusal.OutOfTime()) : Optional.empty();
  }

  private static Refusal notPossible(Claim claim, MemberAction action) {
    return new Refusal.NotPossibleNow(
        claim.state().name(), action.name(), Possible.forMember(claim));
  }

  private Outcome taken(
      Claim claim, MemberAction action, RequestKey request, Instant now, Receipts receipts) {
    var step = new Steps.Asked(claim, action, request, Optional.empty(), now);
    return steps.take(step, after -> receipts.of(after, Possible.forMember(after)));
  }
}
