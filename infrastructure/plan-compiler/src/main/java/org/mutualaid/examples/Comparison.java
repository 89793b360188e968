package org.mutualaid.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.mutualaid.benefit.CalculationStep;
import org.mutualaid.benefit.Worked;
import org.mutualaid.plan.PlanBook;

/** Where a worked case comes out otherwise than it says. */
final class Comparison {
  private Comparison() {}

  /** One entry for each line that differs, with the steps that led to it. */
  static List<String> differences(WorkedCase one, PlanBook book) {
    List<List<Worked>> worked = one.worked(book);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < worked.size(); i++) {
      String event = one.id() + " (" + one.where() + ") event " + (i + 1);
      compare(event, one.expected().get(i), worked.get(i), found);
    }
    return found;
  }

  private static void compare(
      String event, SortedMap<String, String> expected, List<Worked> worked, List<String> found) {
    SortedMap<String, String> actual = WorkedCase.shown(worked);
    var codes = new TreeSet<String>(expected.keySet());
    codes.addAll(actual.keySet());
    for (String code : codes) {
      String wanted = expected.getOrDefault(code, "no such line");
      String got = actual.getOrDefault(code, "no such line");
      if (!wanted.equals(got)) {
        found.add(
            event + " " + code + ": expected " + wanted + ", got " + got + steps(worked, code));
      }
    }
  }

  private static String steps(List<Worked> worked, String code) {
    StringBuilder steps = new StringBuilder();
    for (Worked line : worked) {
      if (code.startsWith(line.line().benefit().toString())) {
        for (CalculationStep step : line.line().steps()) {
          steps.append("\n    ").append(step.code()).append(' ').append(step.numbers());
        }
      }
    }
    return steps.toString();
  }
}
