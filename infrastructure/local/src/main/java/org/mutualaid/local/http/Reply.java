package org.mutualaid.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.mutualaid.local.json.Json;

/** A whole answer. */
public record Reply(int status, HttpFields.Mutable headers, ByteBuffer body) {
  /** Plain text. */
  public static Reply text(int status, String text) {
    return of(status, "text/plain;charset=utf-8", text);
  }

  /** A page. */
  public static Reply html(String page) {
    return of(200, "text/html;charset=utf-8", page);
  }

  /** JSON. */
  public static Reply json(int status, JsonNode tree) {
    return of(status, "application/json", ByteBuffer.wrap(Json.bytes(tree)));
  }

  /** A text of this type. */
  public static Reply of(int status, String type, String text) {
    return of(status, type, StandardCharsets.UTF_8.encode(text));
  }

  /** Bytes of this type. */
  public static Reply of(int status, String type, ByteBuffer body) {
    return new Reply(status, HttpFields.build().put(HttpHeader.CONTENT_TYPE, type), body);
  }

  /** The same with one more header. */
  public Reply with(String name, String value) {
    headers.put(name, value);
    return this;
  }
}
