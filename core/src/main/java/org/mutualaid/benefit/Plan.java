package org.mutualaid.benefit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.money.Money;
import org.mutualaid.people.Traits.Sex;

/**
 * One plan as the engine reads it.
 *
 * @param exclusions under which none of its benefits pays, in the order they are looked at
 * @param annualCap the most that all its benefits pay to one person in a protection period
 * @param mostShares that count of an enrolment, whatever it says
 */
public record Plan(
    String code,
    Conditions conditions,
    List<String> exclusions,
    Optional<Money> annualCap,
    int mostShares,
    List<Benefit> benefits) {

  /** The same plan as if it had not these benefits. */
  Plan without(Set<BenefitCode> others) {
    return new Plan(
        code,
        conditions,
        exclusions,
        annualCap,
        mostShares,
        benefits.stream().filter(benefit -> !others.contains(benefit.code())).toList());
  }

  /**
   * What a plan asks of a person on the day of the event.
   *
   * @param insurance the medical insurance that the person must have
   * @param unitPaysDues whether the person's unit must pay union dues
   * @param occupations of which the person must have one; empty where any will do
   * @param inService whether the person must still work
   * @param sex of the only people it has lines for
   */
  public record Conditions(
      boolean serviceCard,
      Optional<String> insurance,
      boolean unitPaysDues,
      List<String> occupations,
      boolean inService,
      Optional<Sex> sex,
      Optional<Ages> ages) {

    /** A plan that asks nothing. */
    public static final Conditions NONE =
        new Conditions(
            false, Optional.empty(), false, List.of(), false, Optional.empty(), Optional.empty());
  }

  /**
   * Ages in full years, both ends included.
   *
   * @param orToRetirement whether it lasts until the legal retirement age where that is later
   */
  public record Ages(int from, int to, boolean orToRetirement) {}
}
