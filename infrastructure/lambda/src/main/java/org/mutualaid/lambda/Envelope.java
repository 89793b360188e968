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

  private static Map<String, List<String>> multi(Members request, String multi, String single) {
    Map<String, List<String>> all = new HashMap<>();
    members(request, multi)
        .byName()
        .forEach(
            (name, value) -> {
              if (value instanceof Json.Items(List<Json> values)) {
                values.forEach(v -> text(v).ifPresent(text -> add(all, name, text)));
              }
            });
    // Some gateways fill only one of the two; what stands in one alone counts as well.
    single(members(request, single))
        .forEach(
            (name, value) -> {
              if (!all.getOrDefault(name, List.of()).contains(value)) {
                add(all, name, value);
              }
            });
    return all;
  }

  private static Map<String, List<String>> lowered(Map<String, List<String>> headers) {
    Map<String, List<String>> lowered = new HashMap<>();
    headers.forEach(
        (name, values) ->
            values.forEach(value -> add(lowered, name.toLowerCase(Locale.ROOT), value)));
    return lowered;
  }

  private static void add(Map<String, List<String>> all, String name, String value) {
    all.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  private static Map<String, String> single(Members members) {
    Map<String, String> texts = new HashMap<>();
    members.byName().forEach((name, value) -> text(value).ifPresent(t -> texts.put(name, t)));
    return texts;
  }

  private static Members members(Members of, String name) {
    return of.byName().get(name) instanceof Members members ? members : new Members();
  }

  private static Optional<String> text(Members of, String name) {
    return Optional.ofNullable(of.byName().get(name)).flatMap(Envelope::text);
  }

  private static Optional<String> text(Json value) {
    return switch (value) {
      case Json.Text(String text) -> Optional.of(text);
      case Json.Num(String digits) -> Optional.of(digits);
      case Json.Flag _, Json.Null _, Json.Items _, Members _ -> Optional.empty();
    };
  }
}
