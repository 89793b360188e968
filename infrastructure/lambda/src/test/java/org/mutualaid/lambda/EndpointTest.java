package org.mutualaid.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.people.PersonId;

final class EndpointTest {
  private static final Instant WALL = Instant.parse("2026-04-20T02:00:00Z");
  private static final Settings SETTINGS =
      new Settings(InstantSource.fixed(WALL), "https://pages.example");

  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Context.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) -> "a-function");

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
  void a_token_that_ran_out_since_the_authorizer_saw_it_is_refused() throws IOException {
    assertEquals("unauthorized", problem(get(with("expiresAt", WALL.getEpochSecond()))));
    assertEquals("", problem(get(with("expiresAt", WALL.getEpochSecond() + 1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "9999999999999", "1e9"})
  void a_token_without_a_readable_end_is_refused(String expiresAt) throws IOException {
    Members event = event("GET", "/things");
    authorizer(event).with("expiresAt", expiresAt);
    assertEquals("unauthorized", problem(get(event)));
  }

  @ParameterizedTest
  @CsvSource({"issuer", "subject"})
  void a_token_of_nobody_is_refused(String name) throws IOException {
    Members event = event("GET", "/things");
    authorizer(event).with(name, "");
    assertEquals("unauthorized", problem(get(event)));
  }

  @Test
  void two_authorization_headers_are_refused() throws IOException {
    Members event = event("GET", "/things");
    event.with("headers", new Members().with("Authorization", "a").with("authorization", "b"));
    assertEquals("unauthorized", problem(get(event)));
    event = event("GET", "/things");
    event.with("multiValueHeaders", new Members().with("AUTHORIZATION", List.of("a", "a")));
    assertEquals("unauthorized", problem(get(event)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "claims:review", "claims:filex", "claims:file,x", "CLAIMS:FILE"})
  void a_token_for_something_else_is_refused(String scope) throws IOException {
    Members event = event("GET", "/things");
    authorizer(event).with("scope", scope);
    assertEquals("missing-scope", problem(get(event)));
  }

  @Test
  void a_route_that_is_not_served_is_told() throws IOException {
    assertEquals("no-such-route", problem(get(event("DELETE", "/things"))));
    assertEquals("no-such-route", problem(get(new Members())));
    assertEquals("no-such-route", problem(get(new Members().with("warmUp", true))));
    assertEquals("no-such-route", problem(answer("not JSON")));
  }

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

  @Test
  void a_missing_setting_stops_the_start_by_its_name() {
    var thrown = assertThrows(IllegalStateException.class, () -> Settings.in(Map.of()));
    assertTrue(thrown.getMessage().contains("WEB_ORIGIN"));
  }

  private static Endpoint endpoint() {
    return Endpoint.of(
        SETTINGS,
        Operation.of(
            "GET /things",
            request -> Answer.ok(new Members().with("limit", request.query(Query::of).limit())),
            Scope.FILE),
        Operation.of("POST /things", EndpointTest::versioned, Scope.FILE),
        Operation.of("POST /claims/{claimId}/x", EndpointTest::versioned, Scope.FILE),
        Operation.of(
            "POST /replayed",
            request ->
                request.answer(
                    new Outcome.Accepted(Answer.receipt(201, new Members().with("a", 1)), true)),
            Scope.FILE),
        Operation.of(
            "GET /down",
            request -> {
              throw new Unavailable("store", new IllegalStateException("SECRET"));
            },
            Scope.FILE),
        Operation.of(
            "GET /broken",
            request -> {
              throw new IllegalStateException("SECRET");
            },
            Scope.FILE));
  }

  private static Answer versioned(Request request) throws Refused {
    long version =
        request.body(
            fields -> {
              var _ = fields.optional("note", Forms.text(0, 10));
              return fields.required("version", Forms.VERSION);
            });
    var key = request.key();
    return Answer.ok(
        new Members()
            .with("version", version)
            .with("key", key.route() + " " + key.key())
            .with("hash", key.bodyHash())
            .with("mine", key.caller().equals(PersonId.of("issuer", "subject"))));
  }

  private static Members post(String body, String key) {
    return event("POST", "/things")
        .with("body", body)
        .with("headers", new Members().with("idempotency-KEY", key));
  }

  private static Members with(String name, long value) {
    Members event = event("GET", "/things");
    authorizer(event).with(name, value);
    return event;
  }

  private static Members event(String method, String resource) {
    var authorizer =
        new Members()
            .with("issuer", "issuer")
            .with("subject", "subject")
            .with("scope", "openid claims:file")
            .with("expiresAt", Long.toString(WALL.getEpochSecond() + 60));
    return new Members()
        .with("httpMethod", method)
        .with("resource", resource)
        .with("headers", new Json.Null())
        .with(
            "requestContext",
            new Members()
                .with("requestId", "r-1")
                .with("requestTimeEpoch", WALL.toEpochMilli())
                .with("authorizer", authorizer));
  }

  private static Members authorizer(Members event) {
    Members context = (Members) event.byName().get("requestContext");
    return (Members) context.byName().get("authorizer");
  }

  private static Members get(Members event) throws IOException {
    return answer(event.text());
  }

  private static Members answer(String event) throws IOException {
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    endpoint().handle(in, out, CONTEXT);
    return (Members) JsonReader.read(out.toByteArray()).value();
  }

  private static String bodyOf(Members event) throws IOException {
    return body(get(event));
  }

  private static String body(Members answer) {
    return ((Json.Text) answer.byName().get("body")).value();
  }

  /** The slug of the problem that an answer tells, or nothing. */
  private static String problem(Members answer) throws IOException {
    String body = body(answer);
    var json = (Members) JsonReader.read(body.getBytes(StandardCharsets.UTF_8)).value();
    if (!(json.byName().get("type") instanceof Json.Text(String type))) {
      return "";
    }
    assertEquals(answer.byName().get("statusCode"), json.byName().get("status"));
    return type.substring(type.indexOf('#') + 1);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
