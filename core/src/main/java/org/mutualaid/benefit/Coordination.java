package org.mutualaid.benefit;

import java.util.Collections;
import java.util.List;
import org.mutualaid.money.Money;

/** Inside a group one event is paid once: the benefit that pays most keeps its lines. */
final class Coordination {
  private Coordination() {}

  /** Settles the lines in their list. */
  static List<Worked> apply(List<CoordinationGroup> groups, List<Worked> lines) {
    for (CoordinationGroup group : groups) {
      settle(group, lines);
    }
    return Collections.unmodifiableList(lines);
  }

  /** A line that is zero keeps its own reason. */
  private static void settle(CoordinationGroup group, List<Worked> lines) {
    BenefitCode winner = winner(group, lines);
    Money pays = pays(lines, winner);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i).line();
      boolean givesWay =
          !line.amount().isZero()
              && !line.benefit().equals(winner)
              && group.benefits().contains(line.benefit());
      if (givesWay) {
        lines.set(i, lines.get(i).givenWayTo(winner, pays));
      }
    }
  }

  /** The first listed of those that pay most. */
  private static BenefitCode winner(CoordinationGroup group, List<Worked> lines) {
    BenefitCode winner = group.benefits().getFirst();
    for (BenefitCode benefit : group.benefits()) {
      winner = pays(lines, benefit).compareTo(pays(lines, winner)) > 0 ? benefit : winner;
    }
    return winner;
  }

  private static Money pays(List<Worked> lines, BenefitCode benefit) {
    Money pays = Money.ZERO;
    for (Worked worked : lines) {
      boolean its = worked.line().benefit().equals(benefit);
      pays = its ? pays.plus(worked.line().amount()) : pays;
    }
    return pays;
  }
}
