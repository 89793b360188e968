package org.mutualaid.plan;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The limits that keep to both: of each the lower. */
  ReviewLimits strictest(ReviewLimits other) {
    Map<Role, Money> lower = new EnumMap<>(Role.class);
    lower.putAll(finalAuthorityUpTo);
    other.finalAuthorityUpTo.forEach((role, sum) -> lower.merge(role, sum, Money::min));
    return new ReviewLimits(
        lower,
        lower(paperOriginalsFrom, other.paperOriginalsFrom),
        lower(secondReviewerFrom, other.secondReviewerFrom));
  }

  private static Optional<Money> lower(Optional<Money> one, Optional<Money> other) {
    return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }
}
