package org.mutualaid.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.lambda.TrialEndpoint.answer;
import static org.mutualaid.lambda.TrialEndpoint.body;
import static org.mutualaid.lambda.TrialEndpoint.bodyOf;
import static org.mutualaid.lambda.TrialEndpoint.event;
import static org.mutualaid.lambda.TrialEndpoint.get;
import static org.mutualaid.lambda.TrialEndpoint.post;
import static org.mutualaid.lambda.TrialEndpoint.problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;

final class EndpointTest {
  @Test
  void a_good_request_is_answered_with_the_headers_of_every_answer() throws IOException {
    Members answer = get(event("GET", "/things"));
    assertEquals("{\"limit\":20}", body(answer));
    assertEquals(
        "{\"Content-Type\":\"application/json;charset=utf-8\",\"Content-Language\":\"zh-CN\","
            + "\"Cache-Control\":\"no-store\",\"X-Content-Type-Options\":\"nosniff\","
            + "\"Access-Control-Allow-Origin\":\"https://pages.example\","
            + "\"Access-Control-Expose-Headers\":\"Idempotency-Replayed,Retry-After\","
            + "\"Vary\":\"Origin\"}",
        answer.byName().get("headers").text());
  }

  @Test
  void a_route_that_is_not_served_is_told() throws IOException {
    assertEquals("no-such-route", problem(get(event("DELETE", "/things"))));
    assertEquals("no-such-route", problem(get(new Members())));
    assertEquals("no-such-route", problem(get(new Members().with("warmUp", true))));
    assertEquals("no-such-route", problem(answer("not JSON")));
  }

  @Test
  void what_is_down_is_worth_another_try() throws IOException {
    Members answer = get(event("GET", "/down"));
    assertEquals("unavailable", problem(answer));
    Members headers = (Members) answer.byName().get("headers");
    assertEquals(new Json.Text("2"), headers.byName().get("Retry-After"));
  }

  @Test
  void a_fault_of_ours_tells_nothing_and_leaves_one_line_without_content() throws IOException {
    var lines = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(lines, true, StandardCharsets.UTF_8));
    Members answer;
    try {
      answer = get(event("GET", "/broken"));
    } finally {
      System.setOut(out);
    }
    assertEquals("internal", problem(answer));
    assertFalse(answer.text().contains("Exception"));
    assertFalse(answer.text().contains("SECRET"));
    String line = lines.toString(StandardCharsets.UTF_8);
    assertEquals(1, line.lines().count(), line);
    assertFalse(line.contains("SECRET"), line);
    assertTrue(
        line.startsWith(
            "{\"function\":\"a-function\",\"requestId\":\"r-1\",\"route\":\"GET /broken\","
                + "\"cause\":\"java.lang.IllegalStateException\",\"where\":\"org.mutualaid."),
        line);
    assertTrue(
        line.strip().endsWith("\"status\":500,\"problem\":\"internal\",\"millis\":0}"), line);
  }

  @Test
  void an_answer_given_before_says_so() throws IOException {
    Members event = post("{}", "k").with("resource", "/replayed");
    Members headers = (Members) get(event).byName().get("headers");
    assertEquals(new Json.Text("true"), headers.byName().get("Idempotency-Replayed"));
    assertEquals("{\"a\":1}", bodyOf(event));
  }

  @Test
  void a_missing_setting_stops_the_start_by_its_name() {
    var thrown = assertThrows(IllegalStateException.class, () -> Settings.in(Map.of()));
    assertTrue(thrown.getMessage().contains("WEB_ORIGIN"));
  }
}
