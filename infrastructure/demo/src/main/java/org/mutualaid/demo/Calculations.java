package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/** Reads the calculation in a claim. */
final class Calculations {
  private Calculations() {}

  /**
   * What the rules make of the event in this claim: all that the story tells of, or where earlier
   * runs have used a cap up what it leaves, with the reason that says so.
   */
  static Happening of(JsonNode claim, Happening happening) {
    String total = claim.at("/calculation/total").asText();
    if (total.equals(happening.total())) {
      return happening;
    }
    boolean capped =
        Json.items(claim.at("/calculation/lines"))
            .filter(line -> line.path("benefit").asText().equals(happening.benefit()))
            .anyMatch(line -> line.at("/reason/code").asText().equals("CAPPED"));
    Surprise.unless(capped, happening.total() + ", or less by a cap", total);
    return happening.paying(total);
  }

  /**
   * The sum is what the rules make of the event, and one benefit gives all of it: in several lines
   * where the event reaches into another protection year.
   */
  static void check(JsonNode claim, Happening happening) {
    JsonNode calculation = claim.path("calculation");
    Surprise.unlessEqual("the total", happening.total(), calculation.path("total").asText());
    BigDecimal paid =
        Json.items(calculation.path("lines"))
            .filter(line -> line.path("benefit").asText().equals(happening.benefit()))
            .map(line -> new BigDecimal(line.path("amount").asText()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Surprise.unless(
        paid.compareTo(new BigDecimal(happening.total())) == 0,
        "lines of " + happening.benefit() + " with " + happening.total() + " together",
        calculation + "");
  }

  /** The steps of the lines, in the service's words. */
  static List<String> steps(JsonNode claim) {
    return Json.items(claim.at("/calculation/lines"))
        .flatMap(line -> Json.items(line.path("steps")))
        .map(step -> step.path("words").asText())
        .toList();
  }
}
