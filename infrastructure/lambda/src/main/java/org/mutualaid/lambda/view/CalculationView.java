package org.mutualaid.lambda.view;

import java.util.List;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.CalculationStep;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Reason;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.lambda.words.Words;
import org.mutualaid.money.Money;
import org.mutualaid.plan.PlanBook;

/** What a claim is worth and why, line by line and step by step. */
record CalculationView(Words words, PlanBook book) {
  /** What an event would be worth, worded as in a draft. */
  Members estimate(Assessment assessment) {
    return of(assessment, ClaimState.Name.DRAFT);
  }

  /**
   * The calculation of a claim in this state: an estimate until it is decided. One without a line
   * says why: no plan of the member's covers such an event on that day.
   */
  Members of(Assessment assessment, ClaimState.Name state) {
    var members = new Members();
    if (assessment.lines().isEmpty()) {
      members.with("reason", reason(Reason.of(Reason.Code.NO_COVER)));
    }
    return members
        .with("words", words.claim("calculation." + state.name()))
        .with("rulesVersion", assessment.rulesVersion())
        .with("currency", Money.CURRENCY)
        .with("total", assessment.total().toString())
        .with("lines", new Json.Items(assessment.lines().stream().<Json>map(this::line).toList()));
  }

  private Members line(Line line) {
    List<Json> steps = line.steps().stream().<Json>map(this::step).toList();
    return new Members()
        .with("plan", line.benefit().plan())
        .with("planName", Titles.of(book.titleOf(line.benefit().plan()), words))
        .with("benefit", line.benefit().toString())
        .with("benefitName", Titles.of(book.titleOf(line.benefit()), words))
        .with("amount", line.amount().toString())
        .with("reason", reason(line.reason()))
        .with("steps", new Json.Items(steps));
  }

  private Members reason(Reason reason) {
    var members = new Members().with("code", reason.code().name());
    if (!reason.argument().isEmpty()) {
      members.with("argument", reason.argument());
    }
    return members.with("words", said().reason(reason)).with("mend", said().mend(reason));
  }

  private Members step(CalculationStep step) {
    return new Members()
        .with("code", step.code())
        .with("numbers", step.numbers())
        .with("words", said().step(step));
  }

  private CalculationWords said() {
    return new CalculationWords(words, book);
  }
}
