package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Answer;
import org.mutualaid.demo.Visitor;

/** Facts of a draft told anew, through the running gateway. */
@Acceptance
final class ChangedFactsTest {
  private static final String FACTS =
      "{\"event\":{\"type\":\"WATER\",\"date\":\"2026-01-%s\",\"area\":\"%s\"}";

  private final RunningCloud cloud;

  ChangedFactsTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void a_draft_is_worth_what_its_new_facts_are_worth_and_its_event_is_free_again() {
    JsonNode draft = started("11", "20.00", "first").json();
    String claim = draft.path("claimId").asText();
    Answer answer = changed(claim, FACTS.formatted("12", "30.00") + ",\"version\":1}", "facts-1");
    assertEquals(200, answer.status(), answer.text());
    assertEquals(2, answer.json().path("version").asInt());
    assertEquals("2026-01-12", answer.json().at("/event/date").asText());
    assertFalse(answer.json().path("calculation").equals(draft.path("calculation")));
    assertEquals(
        answer.text(),
        changed(claim, FACTS.formatted("12", "30.00") + ",\"version\":1}", "facts-1").text());

    Answer other = started("11", "20.00", "second");
    assertEquals(201, other.status(), other.text());
    String second = other.json().path("claimId").asText();
    Answer taken = changed(second, FACTS.formatted("12", "9.00") + ",\"version\":1}", "facts-2");
    assertEquals(409, taken.status(), taken.text());
    Refusals.isProblem(taken);
    Answer wrong = changed(second, FACTS.formatted("32", "0") + "}", "facts-3");
    assertEquals(422, wrong.status(), wrong.text());
  }

  private Answer started(String day, String area, String key) {
    return member().post("/claims", "facts-" + key, FACTS.formatted(day, area) + "}");
  }

  private Answer changed(String claim, String body, String key) {
    return member().put("/claims/" + claim + "/event", key, body);
  }

  private Visitor member() {
    return cloud.as("demo-c");
  }
}
