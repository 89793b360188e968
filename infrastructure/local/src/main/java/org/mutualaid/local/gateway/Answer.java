package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.local.http.Replies;

/**
 * What goes back to the caller.
 *
 * @param headers each with its values
 * @param body as text, or in Base64
 */
record Answer(int status, Map<String, List<String>> headers, String body, boolean base64) {
  /** An answer of the gateway's own. */
  static Answer of(int status, Map<String, String> headers, String body) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    headers.forEach((name, value) -> lists.put(name, List.of(value)));
    return new Answer(status, lists, body, false);
  }

  /** A function's answer, unless it has not the form of one. */
  static Optional<Answer> of(JsonNode payload) {
    int status = payload.path("statusCode").asInt(0);
    if (status < 100 || status > 599) {
      return Optional.empty();
    }
    Map<String, List<String>> headers = new LinkedHashMap<>();
    payload.path("headers").forEachEntry((n, v) -> headers.put(n, List.of(v.asText())));
    payload.path("multiValueHeaders").forEachEntry((n, values) -> headers.put(n, texts(values)));
    JsonNode body = payload.path("body");
    boolean base64 = payload.path("isBase64Encoded").asBoolean(false);
    return Optional.of(new Answer(status, headers, body.isNull() ? "" : body.asText(), base64));
  }

  private static List<String> texts(JsonNode values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(value.asText()));
    return texts;
  }

  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    headers.forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
    Replies.bytes(exchange, status, bytes());
  }

  private byte[] bytes() {
    return base64 ? Base64.getMimeDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
  }
}
