package org.mutualaid.benefit;

import java.util.List;
import org.mutualaid.money.Rate;

/**
 * What part of a sum is paid on which day of unbroken cover; the first day of cover is day 1.
 *
 * @param bands from day 1 on, in order, without a gap
 */
public record Waiting(List<Band> bands) {
  /**
   * The days from one day to the next band.
   *
   * @param factor from 0 (nothing is paid) to 1
   */
  public record Band(int fromDay, Rate factor) {}

  /** The part that is paid on a day, 1 or later. */
  Rate factorOn(long day) {
    Rate factor = Rate.ALL;
    for (Band band : bands) {
      factor = band.fromDay() <= day ? band.factor() : factor;
    }
    return factor;
  }
}
