package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.money.Money;

/**
 * What earlier lines of the same protection period use up, found in one pass over the history.
 *
 * @param amount of the cap of this benefit, in its scope
 * @param days of that cap
 * @param cycles settlement cycles that this benefit has counted
 * @param ofPlan of the cap of the whole plan
 */
record Used(Money amount, int days, int cycles, Money ofPlan) {
  static Used before(Case one) {
    String plan = one.plan().code();
    String benefit = one.benefit().code().benefit();
    LocalDate period = one.enrolment().start();
    Cap.Scope scope = scope(one);
    Optional<String> child = Caps.childOf(one.event());
    long fen = 0;
    long fenOfPlan = 0;
    int days = 0;
    int cycles = 0;
    for (Paid paid : one.paidBefore()) {
      if (paid.period().equals(period) && paid.benefit().plan().equals(plan)) {
        fenOfPlan += paid.amount().fen();
        if (paid.benefit().benefit().equals(benefit)) {
          cycles += paid.cycles();
          boolean counts = scope != Cap.Scope.PERIOD_PER_CHILD || paid.child().equals(child);
          fen += counts ? paid.amount().fen() : 0;
          days += counts ? paid.days() : 0;
        }
      }
    }
    Money home = scope == Cap.Scope.PERIOD_PER_HOUSEHOLD ? household(one) : Money.ZERO;
    return new Used(new Money(fen).plus(home), days, cycles, new Money(fenOfPlan));
  }

  private static Cap.Scope scope(Case one) {
    Optional<Cap> cap = one.benefit().cap();
    return cap.isPresent() ? cap.get().scope() : Cap.Scope.PERIOD;
  }

  /** Others of the home may be enrolled from another day: their event's day counts. */
  private static Money household(Case one) {
    Money used = Money.ZERO;
    for (Paid paid : one.told().household()) {
      boolean counts = one.enrolment().on(paid.on()) && paid.benefit().equals(one.benefit().code());
      used = counts ? used.plus(paid.amount()) : used;
    }
    return used;
  }
}
