package org.mutualaid.benefit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutualaid.benefit.Event.CriticalIllness;
import org.mutualaid.benefit.Event.Severity;
import org.mutualaid.benefit.Paid.Illness;
import org.mutualaid.money.Money;

/**
 * What a plan has paid for a disease before. It pays once for each; only where a mild one has
 * become severe, it pays the difference.
 */
final class Diseases {
  private Diseases() {}

  static Optional<Illness> illnessOf(Event event) {
    return event instanceof CriticalIllness illness
        ? Optional.of(new Illness(illness.disease(), illness.severity()))
        : Optional.empty();
  }

  /** The last of the conditions of a line. */
  static @Nullable Ended repeated(Case one) {
    if (!(one.event() instanceof CriticalIllness illness)) {
      return null;
    }
    Money paid = paidFor(one, illness);
    boolean again = paid.compareTo(Money.ZERO) > 0 && !isWorse(one, illness);
    return again
        ? Ended.by(Reason.Code.REPEAT_DISEASE, CalculationStep.Code.PAID_ONCE, paid)
        : null;
  }

  /** Less what was paid for the same disease when it was mild. */
  static Sum lessPaidWhenMild(Case one, Sum gross) {
    Money paid =
        one.event() instanceof CriticalIllness illness ? paidFor(one, illness) : Money.ZERO;
    return paid.compareTo(Money.ZERO) <= 0
        ? gross
        : gross.less(paid, Reason.Code.UPGRADE_DIFFERENCE, CalculationStep.Code.LESS_MILD);
  }

  private static boolean isWorse(Case one, CriticalIllness illness) {
    return illness.severity() == Severity.SEVERE
        && paidFor(one, illness, Severity.SEVERE).compareTo(Money.ZERO) <= 0;
  }

  private static Money paidFor(Case one, CriticalIllness illness) {
    return paidFor(one, illness, Severity.MILD).plus(paidFor(one, illness, Severity.SEVERE));
  }

  /** Whenever it was, and less what was taken back. */
  private static Money paidFor(Case one, CriticalIllness illness, Severity severity) {
    var same = Optional.of(new Illness(illness.disease(), severity));
    long fen = 0;
    for (Paid paid : one.paidBefore()) {
      if (paid.benefit().plan().equals(one.plan().code()) && paid.illness().equals(same)) {
        fen += paid.amount().fen();
      }
    }
    return new Money(fen);
  }
}
