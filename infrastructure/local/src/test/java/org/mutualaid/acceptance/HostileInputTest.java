package org.mutualaid.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.demo.Answer;

/** Whatever is sent: one form of refusal, never a 5xx, and nothing of our insides in it. */
@Acceptance
final class HostileInputTest {
  private static final String WATER =
      "{\"event\":{\"type\":\"WATER\",\"date\":\"2026-01-05\",\"area\":\"40.00\"}%s}";

  private final RunningCloud cloud;

  HostileInputTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "null",
        "\"text\"",
        "{",
        "{\"event\":}",
        "{\"event\":{},\"event\":{}}",
        "{\"event\":NaN}",
        "{} {}",
        "\uFEFF{}",
        "{\"event\":\"\\ud800\"}"
      })
  void a_body_that_is_no_object_of_json_is_refused(String body) {
    Answer answer = start(body);
    assertTrue(Set.of(400, 422).contains(answer.status()), answer.text());
    isProblem(answer);
  }

  /** The gateway hands a body on as text, with a sign in the place of what it could not read. */
  @Test
  void bytes_that_are_not_utf_8_do_no_harm() {
    byte[] body = "{\"event\":\"\u00ff\"}".getBytes(ISO_8859_1);
    isProblem(asked("/claims").send("POST", body));
  }

  @Test
  void deep_nesting_is_refused() {
    isProblem(start("{\"event\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}"));
  }

  @Test
  void more_bytes_than_a_request_may_have_are_refused() {
    String long_ = "长".repeat(30_000);
    Answer answer = start(WATER.formatted(",\"narrative\":{\"a\":\"" + long_ + "\"}"));
    assertEquals(413, answer.status(), answer.text());
    isProblem(answer);
  }

  @Test
  void all_field_errors_come_at_once_with_pointers() {
    Answer answer =
        start(
            "{\"event\":{\"type\":\"WATER\",\"date\":\"2026-02-30\",\"area\":40,\"extra\":1,"
                + "\"circumstances\":null},\"narrative\":{\"a\":7},\"other\":true}");
    assertEquals(422, answer.status(), answer.text());
    List<String> pointers =
        StreamSupport.stream(answer.json().path("errors").spliterator(), false)
            .map(error -> error.path("pointer").asText())
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "/event/area",
            "/event/circumstances",
            "/event/date",
            "/event/extra",
            "/narrative/a",
            "/other"),
        pointers);
    isProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"WATER\",\"date\":\"9999-12-31\",\"area\":\"1.00\"}",
        "{\"type\":\"WATER\",\"date\":\"2026-01-05\",\"area\":\"-1.00\"}",
        "{\"type\":\"WATER\",\"date\":\"2026-01-05\",\"area\":\"1e9\"}",
        "{\"type\":\"WATER\",\"date\":\"2026-01-05\",\"area\":\"1.001\"}",
        "{\"type\":\"FIRE\",\"date\":\"2026-01-05\",\"loss\":\"0x10\"}",
        "{\"type\":\"ACCIDENT_INJURY\",\"date\":\"2026-01-05\",\"grades\":[0]}",
        "{\"type\":\"ACCIDENT_INJURY\",\"date\":\"2026-01-05\",\"grades\":[],\"minor\":true}",
        "{\"type\":\"ACCIDENT_INJURY\",\"date\":\"2026-01-05\"}",
        "{\"type\":\"ACCIDENT_DEATH\",\"date\":\"2026-01-05\"}",
        "{\"type\":\"HOSPITAL_STAY\",\"admission\":\"2026-01-05\",\"discharge\":\"2026-01-01\",\"cause\":\"ILLNESS\"}",
        "{\"type\":\"<script>\"}",
        "{\"type\":\"WATER\",\"date\":\"2026-01-05\",\"area\":\"1.00\",\"circumstances\":[\"'; DROP TABLE\"]}"
      })
  void an_event_that_cannot_be_is_refused(String event) {
    Answer answer = start("{\"event\":" + event + "}");
    assertEquals(422, answer.status(), answer.text());
    assertFalse(answer.json().path("errors").isEmpty(), answer.text());
    isProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/claims/..%2f..%2fetc",
        "/claims/%00",
        "/claims/%F0%9F%92%A9",
        "/claims/" + "a",
        "/claims/00000000000000000000000000%0d%0aX: y",
        "/claims/ILOU0000000000000000000000"
      })
  void a_claim_of_an_impossible_form_does_not_exist(String path) {
    Answer answer = asked(path.replace(" ", "%20")).send("GET", "");
    assertTrue(Set.of(400, 404).contains(answer.status()), answer.text());
    isProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/claims?limit=0",
        "/claims?limit=101",
        "/claims?limit=ten",
        "/claims?cursor=%2F%2F",
        "/claims?cursor=eyJwayI6IngifQ",
        "/admin/queue",
        "/admin/queue?level=GOD&office=M-0001",
        "/admin/queue?level=MUNICIPAL&office=M-0001&limit=-1",
        "/admin/queue?level=MUNICIPAL&office=M-0001&cursor=AAAA"
      })
  void a_list_that_cannot_be_read_is_refused(String path) {
    Answer answer = asked(path).send("GET", "");
    assertTrue(Set.of(400, 403, 422).contains(answer.status()), answer.request() + answer.text());
    isProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Basic eDp5",
        "Bearer a.b.c",
        "bearer none",
        "Bearer ey.ey.ey"
      })
  void no_token_or_a_bad_one_is_unauthorized(String header) {
    Asked asked = Asked.of(cloud.url(0) + "/claims");
    Answer answer =
        (header.isEmpty() ? asked : asked.with("Authorization", header)).send("GET", "");
    assertEquals(401, answer.status(), answer.text());
    isProblem(answer);
  }

  @Test
  void a_token_that_was_tampered_with_is_unauthorized() {
    String token = cloud.as("demo-a").token();
    String[] parts = token.split("\\.");
    String none = "eyJhbGciOiJub25lIn0." + parts[1] + ".";
    String other = parts[0] + "." + cloud.as("city-1").token().split("\\.")[1] + "." + parts[2];
    for (String bad : List.of(none, other, token.substring(0, token.length() - 4) + "AAAA")) {
      Answer answer =
          Asked.of(cloud.url(0) + "/claims").with("Authorization", "Bearer " + bad).send("GET", "");
      assertEquals(401, answer.status(), answer.text());
      isProblem(answer);
    }
  }

  @Test
  void a_request_key_of_another_form_is_refused() {
    for (String key : List.of("x".repeat(256), "with space")) {
      Answer answer =
          Asked.of(cloud.url(0) + "/claims")
              .with("Authorization", "Bearer " + cloud.as("demo-d").token())
              .with("Idempotency-Key", key)
              .send("POST", WATER.formatted(""));
      assertEquals(400, answer.status(), answer.text());
      isProblem(answer);
    }
  }

  @Test
  void who_is_not_on_the_roster_is_told_so() {
    Answer answer = cloud.as("demo-stranger").post("/claims", "stranger", WATER.formatted(""));
    assertEquals(403, answer.status(), answer.text());
    assertEquals("/docs/problems.md#not-on-the-roster", answer.json().path("type").asText());
  }

  @Test
  void refusals_come_in_the_language_that_is_asked_for() {
    assertTrue(titleIn("en").chars().allMatch(c -> c < 128), titleIn("en"));
    assertTrue(titleIn("zh-CN").codePoints().anyMatch(Character::isIdeographic));
    assertEquals(titleIn("zh-CN"), titleIn("fr"));
  }

  private String titleIn(String language) {
    return asked("/claims/" + "0".repeat(26))
        .with("Accept-Language", language)
        .send("GET", "")
        .json()
        .path("title")
        .asText();
  }

  private Answer start(String body) {
    return asked("/claims").send("POST", body.getBytes(UTF_8));
  }

  private Asked asked(String path) {
    return Asked.of(cloud.url(0) + path)
        .with("Authorization", "Bearer " + cloud.as("city-1").token())
        .with("Content-Type", "application/json")
        .with("Idempotency-Key", "hostile-" + System.nanoTime());
  }

  private static void isProblem(Answer answer) {
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
