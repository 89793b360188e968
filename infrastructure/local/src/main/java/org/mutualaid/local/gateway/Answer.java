package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.json.Json;

/** What a function answered, for the caller. */
final class Answer {
  private Answer() {}

  /** The reply, unless what the function gave has not the form of one. */
  static Optional<Reply> of(JsonNode payload) {
    int status = payload.path("statusCode").asInt(0);
    if (status < 100 || status > 599) {
      return Optional.empty();
    }
    Reply reply = Reply.of(status, "application/json", body(payload));
    payload.path("headers").forEachEntry((name, value) -> reply.with(name, value.asText()));
    payload
        .path("multiValueHeaders")
        .forEachEntry((name, values) -> replace(reply.headers(), name, values));
    return Optional.of(reply);
  }

  private static void replace(HttpFields.Mutable headers, String name, JsonNode values) {
    headers.remove(name);
    Json.texts(values).forEach(value -> headers.add(name, value));
  }

  private static ByteBuffer body(JsonNode payload) {
    String body = payload.path("body").asText("");
    return payload.path("isBase64Encoded").asBoolean(false)
        ? ByteBuffer.wrap(Base64.getMimeDecoder().decode(body))
        : StandardCharsets.UTF_8.encode(body);
  }
}
