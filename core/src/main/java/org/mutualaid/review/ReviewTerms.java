package org.mutualaid.review;

import java.time.Instant;
import java.time.LocalDate;
import org.mutualaid.claim.Claim;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.plan.ReviewLimits;

/**
 * What the rule books let reviewers do with a claim at a moment.
 *
 * @param limits the strictest of the review profiles that the claim's lines come under
 * @param longestHold in working days
 */
record ReviewTerms(ReviewLimits limits, Instant now, WorkingDays calendar, int longestHold) {
  static ReviewTerms of(Claim claim, Instant now, PlanBook book) {
    return new ReviewTerms(
        book.limitsFor(claim.facts().assessment()),
        now,
        book.workingDays(),
        book.timeLimit("holdWorkingDays"));
  }

  LocalDate today() {
    return CityTime.dateOf(now);
  }

  /** The last day until which something may be put on hold. */
  LocalDate holdUntil() {
    return calendar.dueOn(today(), longestHold);
  }
}
