package org.mutualaid.benefit;

import java.util.List;
import java.util.Optional;
import org.mutualaid.money.Money;

/** Inside a group one event is paid once: the benefit that pays most keeps its lines. */
final class Coordination {
  private Coordination() {}

  static List<Worked> apply(List<CoordinationGroup> groups, List<Worked> lines) {
    return lines.stream().map(line -> settled(groups, lines, line)).toList();
  }

  private static Worked settled(List<CoordinationGroup> groups, List<Worked> lines, Worked one) {
    BenefitCode benefit = one.line().benefit();
    Optional<BenefitCode> winner =
        groups.stream()
            .filter(group -> group.benefits().contains(benefit))
            .findFirst()
            .map(group -> winner(group, lines));
    return winner
        .filter(other -> !other.equals(benefit) && !one.line().amount().isZero())
        .map(other -> one.givenWayTo(other, pays(lines, other)))
        .orElse(one);
  }

  /** The first listed of those that pay most. */
  private static BenefitCode winner(CoordinationGroup group, List<Worked> lines) {
    return group.benefits().stream()
        .reduce((a, b) -> pays(lines, b).compareTo(pays(lines, a)) > 0 ? b : a)
        .orElseThrow();
  }

  private static Money pays(List<Worked> lines, BenefitCode benefit) {
    return lines.stream()
        .map(Worked::line)
        .filter(line -> line.benefit().equals(benefit))
        .map(Line::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
