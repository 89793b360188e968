package org.mutualaid.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.claim.Anew;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.LeaseAction;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Opened;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Receipts;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Steps;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.plan.PlanBook;

/** What a reviewer does with a claim that lies at their desk. */
public final class ReviewClaim {
  /** As many as may decide on claims of one member at the same moment, and each still ends. */
  private static final int TRIES = 16;

  private final Claims claims;
  private final PlanBook book;
  private final Verdicts verdicts;
  private final Steps steps;

  public ReviewClaim(Claims claims, PlanBook book) {
    this.claims = claims;
    this.book = book;
    this.verdicts = new Verdicts(book);
    this.steps = new Steps(claims, book);
  }

  /**
   * Takes the action, or says why not; a repeated request gets its first answer.
   *
   * @param version that the reviewer saw
   * @param now when the request came
   */
  public Outcome on(
      ClaimId id,
      ReviewAction action,
      long version,
      RequestKey request,
      Instant now,
      Receipts receipts) {
    Opened opened = claims.open(id, request.caller(), request);
    if (opened.replay().isPresent()) {
      return opened.replay().get().answer(request);
    }
    return switch (Sight.of(opened)) {
      case Sight.Hidden(Refusal refusal) -> new Outcome.Refused(refusal);
      case Sight.Seen(Claim claim, Person reviewer, Post post) ->
          claim.version() == version
              ? decided(new Wish(claim, action, reviewer, post, request, now), receipts)
              : new Outcome.Refused(Steps.stale(claim, version));
    };
  }

  /** What a reviewer wants to do with a claim that is still as they saw it. */
  private record Wish(
      Claim claim,
      ReviewAction action,
      Person reviewer,
      Post post,
      RequestKey request,
      Instant now) {}

  private Outcome decided(Wish wish, Receipts receipts) {
    return Verdicts.needs(asking(wish, wish.claim()))
        ? workedOut(wish, receipts)
        : attempt(wish, Anew.NOTHING, Optional.empty(), receipts).orElseThrow();
  }

  /** Works it out, and again for as long as others grant something to the same people meanwhile. */
  private Outcome workedOut(Wish wish, Receipts receipts) {
    for (int tries = 0; tries < TRIES; tries++) {
      Asking asking = asking(wish, wish.claim());
      Accounts accounts = claims.accounts(wish.claim(), tries);
      Optional<Refusal> already =
          verdicts.grantedBefore(asking, accounts).map(Refusal.ClaimExists::new);
      Anew anew = verdicts.of(asking, accounts);
      Optional<Outcome> outcome = attempt(wish, anew, already, receipts);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    throw new Unavailable("the ledger");
  }

  /**
   * Asks every rule about the claim as it is worth now, and stores the step that follows.
   *
   * @param already what holds against granting it again, told only to who may grant it
   */
  private Optional<Outcome> attempt(
      Wish wish, Anew anew, Optional<Refusal> already, Receipts receipts) {
    Claim worth = anew.calculation().map(wish.claim()::with).orElse(wish.claim());
    Asking asking = asking(wish, worth);
    Optional<Refusal> refusal = Policy.firstRefusal(asking).or(() -> already);
    if (refusal.isPresent()) {
      return refusal.map(Outcome.Refused::new);
    }
    Function<Claim, Receipt> answer = after -> receipts.of(after, possible(after, asking));
    if (asking.action() instanceof LeaseAction action && Outcomes.isPossible(asking)) {
      return Optional.of(steps.lease(step(asking, wish, action, anew), answer));
    }
    Optional<ClaimAction> action = Outcomes.of(asking);
    return action.isEmpty()
        ? Optional.of(new Outcome.Refused(notPossible(asking)))
        : steps.attempt(step(asking, wish, action.get(), anew), answer);
  }

  private Asking asking(Wish wish, Claim worth) {
    ReviewTerms terms = ReviewTerms.of(worth, wish.now(), book);
    return new Asking(worth, wish.action(), wish.reviewer(), wish.post(), terms);
  }

  private static Steps.Asked step(Asking asking, Wish wish, ClaimAction action, Anew anew) {
    return new Steps.Asked(
        wish.claim(),
        action,
        wish.request(),
        Optional.of(wish.post()),
        wish.now(),
        Outcomes.ballot(asking),
        anew);
  }

  private static Refusal notPossible(Asking asking) {
    return new Refusal.NotPossibleNow(
        asking.claim().state().name(), asking.action().name(), possible(asking.claim(), asking));
  }

  /** What the same reviewer may do with the claim, as it is or as it is afterwards. */
  private static List<String> possible(Claim claim, Asking asking) {
    return PossibleActions.of(claim, asking.reviewer(), asking.post(), asking.terms());
  }
}
