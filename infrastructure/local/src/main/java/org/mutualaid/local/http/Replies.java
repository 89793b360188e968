package org.mutualaid.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mutualaid.local.json.Json;

/** Whole answers in one call. */
public final class Replies {
  private Replies() {}

  /** Answers with plain text. */
  public static void text(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, "text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with a page. */
  public static void html(HttpExchange exchange, int status, String page) throws IOException {
    send(exchange, status, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with JSON. */
  public static void json(HttpExchange exchange, int status, JsonNode tree) throws IOException {
    send(exchange, status, "application/json", Json.bytes(tree));
  }

  /** Answers with these bytes; none sends no body. */
  public static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    bytes(exchange, status, body);
  }

  /** Answers with these bytes under the headers that are already set. */
  public static void bytes(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
    }
  }
}
