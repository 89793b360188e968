package org.mutualaid.bench.engine;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.mutualaid.bench.engine.rival.Candidate;
import org.mutualaid.benefit.Adjudication;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Rules;

/** That both engines know the same rules: the same lines for a few hundred drawn questions. */
final class Agreement {
  private static final int QUESTIONS = 500;

  private Agreement() {}

  /**
   * Asks both.
   *
   * @throws IllegalStateException with the first question on which they differ
   */
  static void check(Rules rules, Rival rival, long seed) {
    var questions = new Questions(new Random(seed));
    for (int asked = 0; asked < QUESTIONS; asked++) {
      Question question = questions.next();
      List<String> ours = answer(rules, question).stream().map(Agreement::text).sorted().toList();
      List<String> theirs = rival.answer(question).stream().map(Agreement::text).sorted().toList();
      if (!ours.equals(theirs)) {
        throw new IllegalStateException(
            "seed " + seed + ": " + question + "\nengine " + ours + "\nDrools " + theirs);
      }
    }
  }

  static List<Line> answer(Rules rules, Question question) {
    return Adjudication.assess(
            rules, question.stay(), question.cover(), question.history(), question.applied())
        .lines();
  }

  private static String text(Line line) {
    String code = line.benefit().toString();
    return String.join(" ", code, "" + line.amount().fen(), line.reason().code().name());
  }

  private static String text(Candidate line) {
    return Stream.of(line.getBenefit(), line.getAmount().fen(), line.getReason())
        .map(String::valueOf)
        .reduce((a, b) -> a + " " + b)
        .orElseThrow();
  }
}
