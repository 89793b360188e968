package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.benefit.Event.Severity;
import org.mutualaid.money.Money;

/**
 * What one line used up, as caps, deductibles and offsets count it. Everything in it adds up, so a
 * line that corrects another is its opposite.
 *
 * @param period the first day of the protection period it belongs to
 * @param on the day of the event
 * @param days nights that count, also where another plan paid instead
 * @param cycles settlement cycles that count, also where they paid nothing
 * @param accident names the accident; only told apart from others
 * @param child names the child; only told apart from others
 * @param illness that it was paid for
 */
public record Paid(
    BenefitCode benefit,
    LocalDate period,
    LocalDate on,
    Money amount,
    int days,
    int cycles,
    Optional<String> accident,
    Optional<String> child,
    Optional<Illness> illness) {

  /**
   * A disease, and how bad it was.
   *
   * @param disease the code that events have; where only a keyed hash of it is kept, the code in
   *     place of the hash that fits the event at hand, and the others as they are
   */
  public record Illness(String disease, Severity severity) {}

  /** The same where the line pays another sum. */
  Paid paying(Money other) {
    return new Paid(benefit, period, on, other, days, cycles, accident, child, illness);
  }

  /** The same where the line uses up nothing. */
  Paid ofNothing() {
    return new Paid(benefit, period, on, Money.ZERO, 0, 0, accident, child, illness);
  }

  /** What takes all of it back. */
  public Paid takenBack() {
    return new Paid(
        benefit, period, on, Money.ZERO.minus(amount), -days, -cycles, accident, child, illness);
  }
}
