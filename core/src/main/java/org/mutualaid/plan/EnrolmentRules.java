package org.mutualaid.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a rule book says of how people are enrolled in a plan. The roster reads it when it records
 * enrolments; the engine takes them as they are.
 *
 * @param mostShares that one person may have
 * @param tiers of the dues, in yuan a year; empty where the plan has none
 * @param highRiskTiers each in the place of the tier whose sums it gets
 * @param collectiveOnly whether only a unit may enrol, all of its people together
 * @param participation how many of a unit must take part
 */
public record EnrolmentRules(
    Period period,
    int mostShares,
    List<Integer> tiers,
    List<Integer> highRiskTiers,
    boolean collectiveOnly,
    Optional<Participation> participation) {

  /** How protection years run. */
  public enum Period {
    CALENDAR_YEAR,
    ONE_YEAR_FROM_START
  }

  /**
   * How many of a unit must take part.
   *
   * @param leastShare of its people, from 0 to 1
   * @param allIfUnder so many people, below which all must
   */
  public record Participation(BigDecimal leastShare, int allIfUnder) {}
}
