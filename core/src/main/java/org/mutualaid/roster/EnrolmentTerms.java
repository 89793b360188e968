package org.mutualaid.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.people.Traits.Sex;

/**
 * What a plan says of enrolling.
 *
 * @param calendarYear whether a protection year ends with the calendar's; else after a year
 * @param mostShares that one person may have
 * @param tiers that there are; empty where the plan has none
 * @param floor how many of a unit must take part
 * @param only the sex of the only people it is for, of whom the floor is measured then
 */
public record EnrolmentTerms(
    boolean calendarYear,
    int mostShares,
    List<Integer> tiers,
    Optional<Floor> floor,
    Optional<Sex> only) {

  /** Terms of a plan for everybody. */
  public EnrolmentTerms(
      boolean calendarYear, int mostShares, List<Integer> tiers, Optional<Floor> floor) {
    this(calendarYear, mostShares, tiers, floor, Optional.empty());
  }

  /**
   * How many of a unit must take part.
   *
   * @param leastShare of its people, from 0 to 1
   * @param allIfUnder so many people, below which all must
   */
  public record Floor(BigDecimal leastShare, int allIfUnder) {
    /** Whether so many of a unit's people are enough. */
    public boolean isMetBy(int enrolled, int staff) {
      return staff < allIfUnder
          ? enrolled >= staff
          : BigDecimal.valueOf(enrolled).compareTo(leastShare.multiply(BigDecimal.valueOf(staff)))
              >= 0;
    }
  }

  /** The last day of a protection year. */
  public LocalDate lastDay(LocalDate start) {
    return calendarYear ? LocalDate.of(start.getYear(), 12, 31) : start.plusYears(1).minusDays(1);
  }

  /** Whether a tier is one of the plan's; a plan without tiers takes none. */
  public boolean hasTier(Optional<Integer> tier) {
    return tiers.isEmpty() ? tier.isEmpty() : tier.filter(tiers::contains).isPresent();
  }
}
