package org.mutualaid.review;

import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.plan.ReviewLimits;

/**
 * A reviewer, with the post they hold now, asking to act on a claim.
 *
 * @param limits the strictest of the review profiles that the claim's lines come under
 */
record Asking(Claim claim, ReviewAction action, Person reviewer, Post post, ReviewLimits limits) {}
