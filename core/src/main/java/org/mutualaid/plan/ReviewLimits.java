package org.mutualaid.plan;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.money.Money;
import org.mutualaid.people.Role;

/**
 * Who may decide which sum (review profile in plans/shared.yaml).
 *
 * @param finalAuthorityUpTo by level; a level that may decide any sum is not in it
 * @param paperOriginalsFrom the sum from which paper originals must be seen
 * @param secondReviewerFrom the sum from which an approval takes two people
 */
public record ReviewLimits(
    Map<Role, Money> finalAuthorityUpTo,
    Optional<Money> paperOriginalsFrom,
    Optional<Money> secondReviewerFrom) {

  /** The most a level may approve, or nothing where there is no limit. */
  public Optional<Money> finalAuthorityOf(Role level) {
    return Optional.ofNullable(finalAuthorityUpTo.get(level));
  }

  /** Whether this sum needs the paper originals. */
  public boolean needsOriginals(Money amount) {
    return paperOriginalsFrom.filter(from -> amount.compareTo(from) >= 0).isPresent();
  }

  /** Whether this sum needs a second person to approve it. */
  public boolean needsSecondReviewer(Money amount) {
    return secondReviewerFrom.filter(from -> amount.compareTo(from) >= 0).isPresent();
  }
}
