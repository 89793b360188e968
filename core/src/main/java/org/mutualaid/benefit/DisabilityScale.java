package org.mutualaid.benefit;

import java.util.Collections;
import java.util.List;
import org.mutualaid.money.Rate;

/**
 * What part of the full sum each grade of disability gives (JR/T 0083-2013): grade 1 is the worst.
 *
 * @param shares of the grades 1 to 10, each from 0 to 1
 */
public record DisabilityScale(List<Rate> shares) {
  /** How many grades there are. */
  public static final int GRADES = 10;

  /** The part that this grade gives. */
  Rate shareOf(int grade) {
    return shares.get(grade - 1);
  }

  /**
   * The one grade that several injuries come to: the worst counts; where it occurs twice it counts
   * as one grade worse, at worst 1 (text of the standard).
   */
  static int overall(List<Integer> grades) {
    int worst = Collections.min(grades);
    return Collections.frequency(grades, worst) > 1 ? Math.max(1, worst - 1) : worst;
  }
}
