package org.mutualaid.benefit;

import java.util.stream.Stream;
import org.mutualaid.money.Money;

/**
 * A line and what it uses up of the caps once it is paid.
 *
 * @param uses nothing where the line is zero, save the nights of a stay
 */
public record Worked(Line line, Paid uses) {
  /** The same line when another benefit pays the event instead. */
  Worked givenWayTo(BenefitCode winner, Money pays) {
    var steps =
        Stream.concat(
                line.steps().stream(),
                Stream.of(CalculationStep.of(CalculationStep.Code.OTHER_PAYS, pays, Money.ZERO)))
            .toList();
    var reason = new Reason(Reason.Code.COORDINATED_WITH, winner.toString());
    var nothing =
        new Paid(
            uses.benefit(),
            uses.period(),
            uses.on(),
            Money.ZERO,
            uses.days(),
            uses.accident(),
            uses.child());
    return new Worked(new Line(line.benefit(), Money.ZERO, reason, steps), nothing);
  }
}
