package org.mutualaid.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Cap;

/**
 * What a member has from one plan in one protection period.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param annual the cap of the whole plan, if it has one
 */
public record Entitlement(
    String plan, LocalDate from, LocalDate to, Optional<Balance> annual, List<OfBenefit> benefits) {

  /**
   * What a member has from one benefit.
   *
   * @param firstCoveredOn the first day of which anything is paid, accidents aside, which never
   *     wait
   * @param fullyCoveredOn the first day of which all of it is paid
   * @param claimBy the last day on which an event of the last day of the period can be claimed
   * @param cap in yuan, if it has one and the tier that it hangs on is known
   * @param nights if it counts nights
   */
  public record OfBenefit(
      BenefitCode benefit,
      LocalDate firstCoveredOn,
      LocalDate fullyCoveredOn,
      LocalDate claimBy,
      Optional<OfCap> cap,
      Optional<Nights> nights) {}

  /**
   * A cap and whose payments count towards it.
   *
   * @param balance of a cap for each child, that of the child for which most was granted
   */
  public record OfCap(Cap.Scope scope, Balance balance) {}

  /** Nights that are paid for at most, and those that count already. */
  public record Nights(int most, int used) {
    /** The nights that can still be paid for. */
    public int left() {
      return Math.max(0, most - used);
    }
  }
}
