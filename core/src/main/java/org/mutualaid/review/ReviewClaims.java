package org.mutualaid.review;

import java.time.Instant;
import java.util.List;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipts;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.privacy.Derived;

/**
 * The same action on several claims, each for itself: what holds against one holds back no other.
 * An outage ends it half done; asking again with the same key does the rest, and nothing twice.
 */
public final class ReviewClaims {
  private final ReviewClaim review;

  public ReviewClaims(Claims claims, PlanBook book) {
    this.review = new ReviewClaim(claims, book);
  }

  /**
   * A claim as the reviewer saw it.
   *
   * @param version that they saw
   */
  public record Seen(ClaimId claim, long version) {}

  /** How it ended with one claim. */
  public record Ended(ClaimId claim, Outcome outcome) {}

  /**
   * What became of each, in their order.
   *
   * @param request all of it; each claim is asked under a key of its own that is derived from it
   * @param now when the request came
   */
  public List<Ended> on(
      List<Seen> claims, ReviewAction action, RequestKey request, Instant now, Receipts receipts) {
    return claims.stream().map(seen -> ended(seen, action, request, now, receipts)).toList();
  }

  private Ended ended(
      Seen seen, ReviewAction action, RequestKey request, Instant now, Receipts receipts) {
    RequestKey key = under(request, seen.claim());
    return new Ended(
        seen.claim(), review.on(seen.claim(), action, seen.version(), key, now, receipts));
  }

  private static RequestKey under(RequestKey all, ClaimId claim) {
    String key = Derived.id("one-of-many", all.key(), claim.value());
    return new RequestKey(all.caller(), all.route(), key, all.bodyHash());
  }
}
