package org.mutualaid.benefit;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mutualaid.money.Money;
import org.mutualaid.people.Enrolment;

/** What earlier payments leave of a cap, and cutting a sum to it. */
final class Caps {
  private Caps() {}

  /** First the cap of the benefit, then that of the whole plan. */
  static Sum apply(Case one, Sum gross) {
    Sum capped =
        one.benefit()
            .cap()
            .flatMap(Cap::amount)
            .map(most -> cut(gross, Gross.sumFor(one, most), used(one), CalculationStep.Code.CAP))
            .orElse(gross);
    return one.plan()
        .annualCap()
        .map(most -> cut(capped, most, usedOfPlan(one), CalculationStep.Code.ANNUAL_CAP))
        .orElse(capped);
  }

  static int usedDays(Case one) {
    return counted(one).mapToInt(Paid::days).sum();
  }

  private static Sum cut(Sum sum, Money most, Money used, CalculationStep.Code step) {
    Money left = most.minus(used).max(Money.ZERO);
    return sum.exact().compareTo(left.yuan()) <= 0
        ? sum
        : sum.changedTo(left.yuan(), Reason.Code.CAPPED, step, most, used);
  }

  private static Money used(Case one) {
    return total(counted(one));
  }

  private static Money usedOfPlan(Case one) {
    return total(
        one.history().own().stream()
            .filter(paid -> paid.benefit().plan().equals(one.plan().code()))
            .filter(inPeriod(one.enrolment())));
  }

  private static Money total(Stream<Paid> lines) {
    return lines.map(Paid::amount).reduce(Money.ZERO, Money::plus);
  }

  /** The earlier lines of this benefit that use the same cap up. */
  private static Stream<Paid> counted(Case one) {
    History history = one.history();
    Stream<Paid> own = history.own().stream().filter(inPeriod(one.enrolment()));
    Stream<Paid> lines =
        switch (one.benefit().cap().map(Cap::scope).orElse(Cap.Scope.PERIOD)) {
          case PERIOD -> own;
          case PERIOD_PER_CHILD -> own.filter(paid -> paid.child().equals(childOf(one.event())));
          case PERIOD_PER_HOUSEHOLD ->
              Stream.concat(own, history.household().stream().filter(within(one.enrolment())));
        };
    return lines.filter(paid -> paid.benefit().equals(one.benefit().code()));
  }

  static Optional<String> childOf(Event event) {
    return event instanceof Event.ChildAccident accident
        ? Optional.of(accident.child())
        : Optional.empty();
  }

  /** The same protection period, which its first day names. */
  private static Predicate<Paid> inPeriod(Enrolment enrolment) {
    return paid -> paid.period().equals(enrolment.start());
  }

  /** Others of the home may be enrolled from another day: their event's day counts. */
  private static Predicate<Paid> within(Enrolment enrolment) {
    return paid -> enrolment.on(paid.on());
  }
}
