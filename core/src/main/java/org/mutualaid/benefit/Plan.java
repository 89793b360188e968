package org.mutualaid.benefit;

import java.util.List;
import java.util.Optional;
import org.mutualaid.money.Money;

/**
 * One plan as the engine reads it.
 *
 * @param exclusions under which none of its benefits pays, in the order they are looked at
 * @param annualCap the most that all its benefits pay to one person in a protection period
 */
public record Plan(
    String code,
    Conditions conditions,
    List<String> exclusions,
    Optional<Money> annualCap,
    List<Benefit> benefits) {

  /**
   * What a plan asks of a person on the day of the event.
   *
   * @param inService whether the person must still work
   */
  public record Conditions(boolean serviceCard, boolean inService, Optional<Ages> ages) {}

  /** Ages in full years, both ends included. */
  public record Ages(int from, int to) {}
}
