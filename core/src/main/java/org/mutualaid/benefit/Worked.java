package org.mutualaid.benefit;

import java.util.List;
import java.util.stream.Stream;
import org.mutualaid.money.Money;

/**
 * A line and what it uses up of the caps once it is paid.
 *
 * @param uses nothing where the line is zero, save the nights and cycles of a stay
 */
public record Worked(Line line, Paid uses) {
  /** The same line when another benefit pays the event instead. */
  Worked givenWayTo(BenefitCode winner, Money pays) {
    var reason = new Reason(Reason.Code.COORDINATED_WITH, winner.toString());
    var step = CalculationStep.of(CalculationStep.Code.OTHER_PAYS, pays, Money.ZERO);
    var steps = Stream.concat(line.steps().stream(), Stream.of(step)).toList();
    return new Worked(new Line(line.benefit(), Money.ZERO, reason, steps), uses.paying(Money.ZERO));
  }

  /**
   * The line that takes this one back. What was paid is never changed: a correction is this line,
   * and where something else is due, another line after it.
   *
   * @param number of the line it corrects
   */
  public Worked takenBack(String number) {
    Paid back = uses.takenBack();
    var step = CalculationStep.of(CalculationStep.Code.TAKEN_BACK, line.amount(), back.amount());
    var reason = new Reason(Reason.Code.CORRECTS, number);
    return new Worked(new Line(line.benefit(), back.amount(), reason, List.of(step)), back);
  }
}
