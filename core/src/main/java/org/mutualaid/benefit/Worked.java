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
   * The same line in a claim, where the settlement of the quarter pays it: it shows what that would
   * be, pays nothing, and uses up nothing.
   */
  public Worked leftToTheQuarter() {
    if (line.amount().isZero()) {
      return new Worked(line, uses.ofNothing());
    }
    var step = CalculationStep.of(CalculationStep.Code.LEFT_TO_QUARTER, line.amount(), Money.ZERO);
    var steps = Stream.concat(line.steps().stream(), Stream.of(step)).toList();
    var reason = Reason.of(Reason.Code.SETTLED_QUARTERLY);
    return new Worked(new Line(line.benefit(), Money.ZERO, reason, steps), uses.ofNothing());
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
