package org.mutualaid.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Reason;
import org.mutualaid.examples.WorkedCase;
import org.mutualaid.plan.CompiledPlanBook;

/** The worked examples leave no benefit and no reason out. */
class ReasonsShownTest {
  private static final CompiledPlanBook BOOK = CompiledPlanBook.load();

  /** What people correct or do not grant, and what a claim leaves to the quarter. */
  private static final Set<Reason.Code> ELSEWHERE =
      EnumSet.of(Reason.Code.CORRECTS, Reason.Code.NOT_GRANTED, Reason.Code.SETTLED_QUARTERLY);

  @Test
  void every_reason_that_a_plan_can_give_has_an_example() throws IOException {
    Set<String> expected = new TreeSet<>();
    EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)).forEach(code -> expected.add(code.name()));
    Set<String> shown = new TreeSet<>();
    for (WorkedCase example : ExamplesTest.examples()) {
      example.expected().forEach(lines -> lines.values().forEach(line -> shown.add(code(line))));
    }
    assertEquals(expected, shown);
  }

  /** The reason's code of a line such as {@code 0.00 EXCLUDED:WAR}. */
  private static String code(String line) {
    String reason = line.substring(line.indexOf(' ') + 1);
    return reason.contains(":") ? reason.substring(0, reason.indexOf(':')) : reason;
  }

  @Test
  void every_benefit_has_an_example_that_pays() throws IOException {
    Set<BenefitCode> paying = new TreeSet<>();
    for (WorkedCase example : ExamplesTest.examples()) {
      example.worked(BOOK).stream()
          .flatMap(lines -> lines.stream())
          .filter(worked -> !worked.line().amount().isZero())
          .forEach(worked -> paying.add(worked.line().benefit()));
    }
    assertEquals(new TreeSet<>(BOOK.content().terms().keySet()), paying);
  }
}
