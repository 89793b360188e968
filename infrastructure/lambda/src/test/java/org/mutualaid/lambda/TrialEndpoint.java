package org.mutualaid.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.lambda.json.Forms;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.people.PersonId;

/** A few operations, events for them, and what came of each. */
final class TrialEndpoint {
  static final Instant WALL = Instant.parse("2026-04-20T02:00:00Z");
  private static final Settings SETTINGS =
      new Settings(InstantSource.fixed(WALL), "https://pages.example");

  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Context.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) -> "a-function");

  private TrialEndpoint() {}

  private static Endpoint endpoint() {
    return Endpoint.of(
        SETTINGS,
        Operation.of(
            "GET /things",
            request -> Answer.ok(new Members().with("limit", request.query(Query::of).limit())),
            Scope.FILE),
        Operation.of("POST /things", TrialEndpoint::versioned, Scope.FILE),
        Operation.of("POST /claims/{claimId}/x", TrialEndpoint::versioned, Scope.FILE),
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

  static Members post(String body, String key) {
    return event("POST", "/things")
        .with("body", body)
        .with("headers", new Members().with("idempotency-KEY", key));
  }

  static Members with(String name, long value) {
    Members event = event("GET", "/things");
    authorizer(event).with(name, value);
    return event;
  }

  static Members event(String method, String resource) {
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

  static Members authorizer(Members event) {
    Members context = (Members) event.byName().get("requestContext");
    return (Members) context.byName().get("authorizer");
  }

  static Members get(Members event) throws IOException {
    return answer(event.text());
  }

  static Members answer(String event) throws IOException {
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    endpoint().handle(in, out, CONTEXT);
    return (Members) JsonReader.read(out.toByteArray()).value();
  }

  static String bodyOf(Members event) throws IOException {
    return body(get(event));
  }

  static String body(Members answer) {
    return ((Json.Text) answer.byName().get("body")).value();
  }

  /** The slug of the problem that an answer tells, or nothing. */
  static String problem(Members answer) throws IOException {
    String body = body(answer);
    var json = (Members) JsonReader.read(body.getBytes(StandardCharsets.UTF_8)).value();
    if (!(json.byName().get("type") instanceof Json.Text(String type))) {
      return "";
    }
    assertEquals(answer.byName().get("statusCode"), json.byName().get("status"));
    return type.substring(type.indexOf('#') + 1);
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
