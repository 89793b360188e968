package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Answer;

/** What an event would be worth, asked through the running gateway. */
@Acceptance
final class EstimatesTest {
  private static final String STAY =
      "{\"event\":{\"type\":\"HOSPITAL_STAY\",\"admission\":\"2026-01-05\","
          + "\"discharge\":\"2026-01-09\",\"cause\":\"ILLNESS\"}%s}";
  private static final String COVER =
      ",\"cover\":{\"memberships\":[{\"from\":\"2019-09-01\"}],\"enrolments\":[{\"plan\":"
          + "\"HOSP-ALLOW\",\"start\":\"2025-06-01\",\"end\":\"2026-05-31\"}],\"traits\":"
          + "{\"birthDate\":\"1988-05-17\",\"employment\":\"IN_SERVICE\"}}";

  private final RunningCloud cloud;

  EstimatesTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void a_member_asks_twice_without_a_request_key_and_nothing_is_filed() {
    JsonNode before = claimsOf("demo-d");
    Answer first = asked("demo-d", STAY.formatted(""));
    assertEquals(200, first.status(), first.text());
    assertEquals(first.text(), asked("demo-d", STAY.formatted("")).text());
    assertEquals(before, claimsOf("demo-d"));
  }

  @Test
  void staff_ask_by_a_cover_that_they_state() {
    Answer answer = asked("city-1", STAY.formatted(COVER));
    assertEquals(200, answer.status(), answer.text());
    assertEquals("160.00", answer.json().at("/calculation/total").asText());
    assertEquals(List.of("2028-01-09"), answer.json().findValuesAsText("by"));
  }

  @Test
  void a_member_may_not_state_a_cover() {
    Answer answer = asked("demo-a", STAY.formatted(COVER));
    assertEquals(403, answer.status(), answer.text());
    assertEquals("/docs/problems.md#missing-scope", answer.json().path("type").asText());
    Refusals.isProblem(answer);
  }

  @Test
  void an_event_that_cannot_be_is_refused_and_not_worth_nothing() {
    Answer answer = asked("demo-a", STAY.replace("2026-01-09", "2026-01-01").formatted(""));
    assertEquals(422, answer.status(), answer.text());
    assertEquals(List.of("/event/discharge"), answer.json().findValuesAsText("pointer"));
    Refusals.isProblem(answer);
  }

  private Answer asked(String person, String body) {
    return Asked.of(cloud.url(0) + "/estimates")
        .with("Authorization", "Bearer " + cloud.as(person).token())
        .with("Content-Type", "application/json")
        .send("POST", body);
  }

  private JsonNode claimsOf(String person) {
    return Asked.of(cloud.url(0) + "/claims")
        .with("Authorization", "Bearer " + cloud.as(person).token())
        .send("GET", "")
        .json();
  }
}
