package org.mutualaid.lambda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;

/**
 * What API Gateway hands over (REST proxy event, payload 1.0), as far as it is used. Header names
 * are in lower case; values of one name keep their order.
 */
record Envelope(
    String method,
    String resource,
    Map<String, List<String>> headers,
    Map<String, List<String>> query,
    Map<String, String> path,
    Members requestContext,
    Optional<String> body,
    boolean base64) {

  private static final int ID_LIMIT = 64;
  private static final int MILLIS_DIGITS = 15;

  /** What an event that is no request at all is read as: it has no route. */
  static final Envelope NONE = of(new Members());

  static Envelope of(Json event) {
    Members request = event instanceof Members members ? members : new Members();
    return new Envelope(
        text(request, "httpMethod").orElse(""),
        text(request, "resource").orElse(""),
        lowered(multi(request, "multiValueHeaders", "headers")),
        multi(request, "multiValueQueryStringParameters", "queryStringParameters"),
        single(members(request, "pathParameters")),
        members(request, "requestContext"),
        text(request, "body"),
        request.byName().get("isBase64Encoded") instanceof Json.Flag(boolean base64) && base64);
  }

  /** The values of a header, in order. */
  List<String> header(String lowerCaseName) {
    return headers.getOrDefault(lowerCaseName, List.of());
  }

  /** A text, or a number as text, of the request context. */
  Optional<String> context(String name) {
    return text(requestContext, name);
  }

  /** What the gateway calls this request, in its log and in ours; nothing if it is no such name. */
  String requestId() {
    String id = context("requestId").orElse("");
    boolean formed =
        id.length() <= ID_LIMIT
            && id.chars().allMatch(c -> c == '-' || (c < 0x7f && Character.isLetterOrDigit(c)));
    return formed ? id : "";
  }

  /** When the gateway took the request in, if it says so. */
  Optional<Instant> requestTime() {
    return context("requestTimeEpoch")
        .filter(millis -> !millis.isEmpty() && millis.length() <= MILLIS_DIGITS)
        .filter(millis -> millis.chars().allMatch(c -> c >= '0' && c <= '9'))
        .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)));
  }

  /** What the authorizer handed on. */
  Optional<String> authorizer(String name) {
    return text(members(requestContext, "authorizer"), name);
  }

  /** The route as it stands in the template. */
  String route() {
    return method + " " + resource;
  }

  // Loops, not lambdas: every function runs this at its cold start, and each lambda makes a class.
  private static Map<String, List<String>> multi(Members request, String multi, String single) {
    Map<String, List<String>> all = new HashMap<>();
    for (Map.Entry<String, Json> entry : members(request, multi).byName().entrySet()) {
      if (entry.getValue() instanceof Json.Items(List<Json> values)) {
        for (Json value : values) {
          add(all, entry.getKey(), text(value));
        }
      }
    }
    // Some gateways fill only one of the two; what stands in one alone counts as well.
    for (Map.Entry<String, String> entry : single(members(request, single)).entrySet()) {
      if (!all.getOrDefault(entry.getKey(), List.of()).contains(entry.getValue())) {
        add(all, entry.getKey(), Optional.of(entry.getValue()));
      }
    }
    return all;
  }

  private static Map<String, List<String>> lowered(Map<String, List<String>> headers) {
    Map<String, List<String>> lowered = new HashMap<>();
    for (Map.Entry<String, List<String>> entry : headers.entrySet()) {
      for (String value : entry.getValue()) {
        add(lowered, entry.getKey().toLowerCase(Locale.ROOT), Optional.of(value));
      }
    }
    return lowered;
  }

  private static void add(Map<String, List<String>> all, String name, Optional<String> value) {
    if (value.isPresent()) {
      all.computeIfAbsent(name, n -> new ArrayList<>()).add(value.get());
    }
  }

  private static Map<String, String> single(Members members) {
    Map<String, String> texts = new HashMap<>();
    for (Map.Entry<String, Json> entry : members.byName().entrySet()) {
      Optional<String> value = text(entry.getValue());
      if (value.isPresent()) {
        texts.put(entry.getKey(), value.get());
      }
    }
    return texts;
  }

  private static Members members(Members of, String name) {
    return of.byName().get(name) instanceof Members members ? members : new Members();
  }

  private static Optional<String> text(Members of, String name) {
    Json value = of.byName().get(name);
    return value == null ? Optional.empty() : text(value);
  }

  private static Optional<String> text(Json value) {
    if (value instanceof Json.Text(String text)) {
      return Optional.of(text);
    }
    return value instanceof Json.Num(String digits) ? Optional.of(digits) : Optional.empty();
  }
}
