package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.demo.Answer;

/** The plans as members and staff read them through the running gateway. */
@Acceptance
final class PlansTest {
  private final RunningCloud cloud;

  PlansTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo-a", "city-1"})
  void every_plan_is_listed_and_can_be_read_alone(String person) {
    JsonNode list = asked("/plans", person, "zh-CN").json();
    assertFalse(list.path("items").isEmpty());
    for (JsonNode plan : list.path("items")) {
      JsonNode alone = asked("/plans/" + plan.path("plan").asText(), person, "zh-CN").json();
      plan.properties().forEach(part -> assertEquals(part.getValue(), alone.get(part.getKey())));
      assertEquals(list.path("rulesVersion"), alone.path("rulesVersion"));
    }
  }

  @Test
  void both_languages_tell_the_same_rules() {
    JsonNode chinese = asked("/plans", "demo-a", "zh-CN").json();
    JsonNode english = asked("/plans", "demo-a", "en").json();
    assertEquals(chinese.findValuesAsText("code"), english.findValuesAsText("code"));
    assertEquals(words(chinese).size(), words(english).size());
    words(english).forEach(text -> assertFalse(text.isBlank()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plans/PET-CARE", "/plans/hosp-allow", "/plans/%E8%AE%A1"})
  void a_plan_that_is_not_in_the_books_does_not_exist(String path) {
    Answer answer = asked(path, "demo-a", "en");
    assertEquals(404, answer.status(), answer.text());
    assertEquals("/docs/problems.md#no-such-plan", answer.json().path("type").asText());
    Refusals.isProblem(answer);
  }

  private static List<String> words(JsonNode json) {
    return json.findValues("words").stream().map(JsonNode::asText).toList();
  }

  private Answer asked(String path, String person, String language) {
    return Asked.of(cloud.url(0) + path)
        .with("Authorization", "Bearer " + cloud.as(person).token())
        .with("Accept-Language", language)
        .send("GET", "");
  }
}
