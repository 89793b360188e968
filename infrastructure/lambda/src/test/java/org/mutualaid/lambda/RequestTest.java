package org.mutualaid.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.lambda.TrialEndpoint.base64;
import static org.mutualaid.lambda.TrialEndpoint.body;
import static org.mutualaid.lambda.TrialEndpoint.bodyOf;
import static org.mutualaid.lambda.TrialEndpoint.event;
import static org.mutualaid.lambda.TrialEndpoint.get;
import static org.mutualaid.lambda.TrialEndpoint.post;
import static org.mutualaid.lambda.TrialEndpoint.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.lambda.json.Members;

/** How a request has to look. */
final class RequestTest {
  @ParameterizedTest
  @ValueSource(strings = {"a b", "", "clé", "\t", "键"})
  void a_request_key_is_visible_ascii(String key) throws IOException {
    assertEquals("idempotency-key-missing", problem(get(post("{}", key))));
  }

  @Test
  void a_request_key_has_a_length_and_stands_alone() throws IOException {
    assertEquals("", problem(get(post("{\"version\":1}", "k".repeat(255)))));
    assertEquals("idempotency-key-missing", problem(get(post("{}", "k".repeat(256)))));
    Members twice = post("{}", "a");
    twice.with("headers", new Members().with("Idempotency-Key", "a").with("IDEMPOTENCY-key", "b"));
    assertEquals("idempotency-key-missing", problem(get(twice)));
    Members none = post("{}", "a");
    none.with("headers", new Members());
    assertEquals("idempotency-key-missing", problem(get(none)));
  }

  @Test
  void a_body_has_a_size_counted_after_decoding() throws IOException {
    String rest = "{\"version\":1}";
    String fits = " ".repeat(Body.LIMIT_BYTES - rest.length()) + rest;
    assertEquals("", problem(get(post(fits, "k"))));
    assertEquals("too-large", problem(get(post(" " + fits, "k"))));
    Members coded = post(base64(fits.getBytes(StandardCharsets.UTF_8)), "k");
    assertEquals("", problem(get(coded.with("isBase64Encoded", true))));
  }

  @Test
  void a_body_is_json_in_utf8() throws IOException {
    byte[] utf16 = "{\"version\":1}".getBytes(StandardCharsets.UTF_16LE);
    for (byte[] bytes : List.of(utf16, new byte[] {'"', (byte) 0xff, '"'}, new byte[] {0})) {
      Members event = post(base64(bytes), "k").with("isBase64Encoded", true);
      assertEquals("malformed", problem(get(event)));
    }
    assertEquals("malformed", problem(get(post("*", "k").with("isBase64Encoded", true))));
    assertEquals("malformed", problem(get(post("", "k"))));
    assertEquals("malformed", problem(get(post("[".repeat(10_000), "k"))));
    assertEquals("invalid", problem(get(post("[]", "k"))));
  }

  @Test
  void bodies_that_mean_the_same_have_the_same_hash() throws IOException {
    assertEquals(
        bodyOf(post("{\"version\":1,\"note\":\"é\"}", "k")),
        bodyOf(post(" {\"note\":\"\\u00e9\" , \"version\": 1}", "k")));
  }

  @Test
  void a_request_key_is_of_its_caller_route_and_claim() throws IOException {
    Members event =
        post("{\"version\":1}", "k")
            .with("resource", "/claims/{claimId}/x")
            .with("pathParameters", new Members().with("claimId", "abc"));
    assertTrue(bodyOf(event).contains("POST /claims/abc/x k"), bodyOf(event));
  }

  @Test
  void a_query_is_as_strict_as_a_body() throws IOException {
    Members event = event("GET", "/things");
    event.with(
        "multiValueQueryStringParameters",
        new Members()
            .with("limit", List.of("0"))
            .with("cursor", List.of("a", "b"))
            .with("x", List.of("1")));
    String body = body(get(event));
    assertTrue(body.contains("\"/limit\",\"code\":\"OUT_OF_RANGE\""), body);
    assertTrue(body.contains("\"/cursor\",\"code\":\"DUPLICATE\""), body);
    assertTrue(body.contains("\"/x\",\"code\":\"UNKNOWN\""), body);
  }
}
