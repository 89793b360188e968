package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.mutualaid.demo.Answer;

/** The one form that all refusals have. */
final class Refusals {
  private Refusals() {}

  /** A problem with all its parts, never a 5xx, and with nothing of our insides in it. */
  static void isProblem(Answer answer) {
    JsonNode problem = answer.json();
    assertTrue(answer.status() >= 400 && answer.status() < 500, answer.status() + answer.text());
    assertTrue(answer.header("content-type").startsWith("application/problem+json"), answer.text());
    assertTrue(problem.path("type").asText().startsWith("/docs/problems.md#"), answer.text());
    assertEquals(answer.status(), problem.path("status").asInt());
    assertFalse(problem.path("title").asText().isBlank());
    assertFalse(problem.path("detail").asText().isBlank());
    for (String inside : List.of("Exception", "java.", "jackson", "software.amazon", "\tat ")) {
      assertFalse(answer.text().contains(inside), answer.text());
    }
  }
}
