package org.mutualaid.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as the gateway sees it, before it knows whom it is for.
 *
 * @param id of this request
 * @param time business time at which it came
 * @param path as sent, without the query
 * @param headers by their usual spelling, as {@code Content-Type}
 * @param query decoded, in the order sent
 */
record RestRequest(
    String id,
    Instant time,
    String method,
    String path,
    Map<String, List<String>> headers,
    Map<String, List<String>> query,
    String sourceIp,
    String body) {
  static RestRequest of(HttpExchange exchange, Instant time, byte[] body) {
    return new RestRequest(
        UUID.randomUUID().toString(),
        time,
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        headers(exchange),
        query(exchange.getRequestURI().getRawQuery()),
        exchange.getRemoteAddress().getAddress().getHostAddress(),
        new String(body, StandardCharsets.UTF_8));
  }

  /** The last value of a header, or nothing at all as an empty text. */
  String header(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? "" : values.getLast();
  }

  /** All values of a header, in the order sent. */
  List<String> values(String name) {
    return headers.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }

  private static Map<String, List<String>> headers(HttpExchange exchange) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(usualSpelling(name), List.copyOf(values)));
    return headers;
  }

  /** The JDK's server keeps only the first letter of a name large. */
  private static String usualSpelling(String name) {
    StringBuilder spelled = new StringBuilder(name);
    for (int i = 1; i < name.length(); i++) {
      if (name.charAt(i - 1) == '-') {
        spelled.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return spelled.toString();
  }

  private static Map<String, List<String>> query(@Nullable String raw) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (raw == null || raw.isEmpty()) {
      return query;
    }
    for (String pair : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      query.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
