package org.mutualaid.dynamodb;

import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.CalculationStep;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Reason;
import org.mutualaid.money.Money;

/** How a calculation is stored, inside the sealed facts. */
final class AssessmentForm {
  private AssessmentForm() {}

  static Fields of(Assessment assessment) {
    return new Fields()
        .text("rulesVersion", assessment.rulesVersion())
        .list("lines", assessment.lines(), line -> line(line).value());
  }

  static Assessment read(Part part) {
    return new Assessment(part.text("rulesVersion"), part.list("lines", AssessmentForm::readLine));
  }

  private static Fields line(Line line) {
    return new Fields()
        .text("benefit", line.benefit())
        .number("fen", line.amount().fen())
        .text("reason", line.reason().code())
        .text("argument", line.reason().argument())
        .list("steps", line.steps(), step -> step(step).value());
  }

  private static Line readLine(AttributeValue value) {
    Part part = Part.of(value);
    return new Line(
        BenefitCode.parse(part.text("benefit")),
        new Money(part.number("fen")),
        new Reason(Reason.Code.valueOf(part.text("reason")), part.text("argument")),
        part.list("steps", AssessmentForm::readStep));
  }

  private static Fields step(CalculationStep step) {
    return new Fields().text("code", step.code()).texts("numbers", step.numbers());
  }

  private static CalculationStep readStep(AttributeValue value) {
    Part part = Part.of(value);
    return new CalculationStep(part.text("code"), part.texts("numbers"));
  }
}
