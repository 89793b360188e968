package org.mutualaid.review;

import java.time.LocalDate;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.plan.ReviewLimits;

/**
 * A member of staff, with the post they hold now, asking to act on a claim.
 *
 * @param terms the limits that hold for the claim, today
 */
record Asking(Claim claim, ReviewAction action, Person reviewer, Post post, ReviewTerms terms) {
  ReviewLimits limits() {
    return terms.limits();
  }

  LocalDate today() {
    return terms.today();
  }

  WorkingDays calendar() {
    return terms.calendar();
  }

  Asking with(ReviewAction other) {
    return new Asking(claim, other, reviewer, post, terms);
  }
}
