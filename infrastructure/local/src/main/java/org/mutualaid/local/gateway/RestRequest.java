package org.mutualaid.local.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/**
 * A request as the gateway sees it, before it knows whom it is for.
 *
 * @param id of this request
 * @param time business time at which it came
 * @param path as sent, without the query
 * @param headers found whatever the case of their names
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
  static RestRequest of(Request request, Instant time, byte[] body) {
    return new RestRequest(
        UUID.randomUUID().toString(),
        time,
        request.getMethod(),
        request.getHttpURI().getPath(),
        headers(request.getHeaders()),
        query(request),
        Request.getRemoteAddr(request),
        new String(body, StandardCharsets.UTF_8));
  }

  /** The last value of a header, or nothing at all as an empty text. */
  String header(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? "" : values.getLast();
  }

  /** All values of a header, in the order sent. */
  List<String> values(String name) {
    return headers.getOrDefault(name, List.of());
  }

  private static Map<String, List<String>> headers(HttpFields fields) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.getFieldNamesCollection().forEach(name -> headers.put(name, fields.getValuesList(name)));
    return headers;
  }

  private static Map<String, List<String>> query(Request request) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    Request.extractQueryParameters(request)
        .forEach(field -> query.put(field.getName(), field.getValues()));
    return query;
  }
}
