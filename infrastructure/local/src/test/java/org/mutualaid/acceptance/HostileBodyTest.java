package org.mutualaid.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.acceptance.Refusals.isProblem;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.demo.Answer;

/** Whatever is sent as a body: one form of refusal, and never a 5xx. */
@Acceptance
final class HostileBodyTest {
  private static final String WATER =
      "{\"event\":{\"type\":\"WATER\",\"date\":\"2026-01-05\",\"area\":\"40.00\"}%s}";

  private final RunningCloud cloud;

  HostileBodyTest(RunningCloud cloud) {
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

  private Answer start(String body) {
    return asked("/claims").send("POST", body.getBytes(UTF_8));
  }

  private Asked asked(String path) {
    return Asked.of(cloud.url(0) + path)
        .with("Authorization", "Bearer " + cloud.as("city-1").token())
        .with("Content-Type", "application/json")
        .with("Idempotency-Key", "hostile-" + System.nanoTime());
  }
}
