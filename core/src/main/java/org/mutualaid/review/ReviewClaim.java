package org.mutualaid.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Opened;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipts;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Steps;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.plan.PlanBook;

/** What a reviewer does with a claim that lies at their desk. */
public final class ReviewClaim {
  private final Claims claims;
  private final PlanBook book;
  private final Steps steps;

  public ReviewClaim(Claims claims, PlanBook book) {
    this.claims = claims;
    this.book = book;
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
      case Sight.Seen(Claim claim, Person reviewer, Post post) -> {
        var asking =
            new Asking(claim, action, reviewer, post, book.limitsFor(claim.facts().assessment()));
        yield decided(asking, version, request, now, receipts);
      }
    };
  }

  private Outcome decided(
      Asking asking, long version, RequestKey request, Instant now, Receipts receipts) {
    Claim claim = asking.claim();
    if (claim.version() != version) {
      return new Outcome.Refused(Steps.stale(claim, version));
    }
    Optional<Refusal> refusal = Policy.firstRefusal(asking);
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    return SecondPerson.possible(asking)
        .map(action -> new Steps.Asked(claim, action, request, Optional.of(asking.post()), now))
        .map(step -> steps.take(step, after -> receipts.of(after, possible(after, asking))))
        .orElseGet(() -> new Outcome.Refused(notPossible(asking)));
  }

  private static Refusal notPossible(Asking asking) {
    return new Refusal.NotPossibleNow(
        asking.claim().state().name(), asking.action().name(), possible(asking.claim(), asking));
  }

  /** What the same reviewer may do with the claim, as it is or as it is afterwards. */
  private static List<String> possible(Claim claim, Asking asking) {
    return PossibleActions.of(claim, asking.reviewer(), asking.post(), asking.limits());
  }
}
