package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Reads the calculation in a claim. */
final class Calculations {
  private Calculations() {}

  /** The sum is what the rules make of the event, and one benefit's line gives all of it. */
  static void check(JsonNode claim, Happening happening) {
    JsonNode calculation = claim.path("calculation");
    Surprise.unlessEqual("the total", happening.total(), calculation.path("total").asText());
    boolean paid =
        Json.items(calculation.path("lines"))
            .filter(line -> line.path("benefit").asText().equals(happening.benefit()))
            .anyMatch(line -> line.path("amount").asText().equals(happening.total()));
    Surprise.unless(
        paid, "a line of " + happening.benefit() + " with " + happening.total(), calculation + "");
  }

  /** The steps of the lines, in the service's words. */
  static List<String> steps(JsonNode claim) {
    return Json.items(claim.at("/calculation/lines"))
        .flatMap(line -> Json.items(line.path("steps")))
        .map(step -> step.path("words").asText())
        .toList();
  }
}
