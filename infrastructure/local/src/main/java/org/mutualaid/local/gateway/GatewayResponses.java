package org.mutualaid.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import org.mutualaid.local.http.Reply;

/** The template's {@code GatewayResponses}: how the gateway words what it refuses by itself. */
final class GatewayResponses {
  private static final String PLAIN = "{\"message\":$context.error.messageString}";
  private final JsonNode shaped;

  GatewayResponses(JsonNode shaped) {
    this.shaped = shaped;
  }

  Reply answer(Refusal refusal, Map<String, String> context) {
    JsonNode response =
        shaped.has(refusal.name()) ? shaped.path(refusal.name()) : shaped.path(refusal.fallback());
    String template = response.path("ResponseTemplates").path("application/json").asText(PLAIN);
    Reply reply =
        Reply.of(
            response.path("StatusCode").asInt(refusal.status),
            "application/json",
            Quoted.filled(template, explained(refusal, context)));
    response
        .path("ResponseParameters")
        .path("Headers")
        .forEachEntry((name, value) -> reply.with(name, Quoted.text(value.asText())));
    return reply;
  }

  private static Map<String, String> explained(Refusal refusal, Map<String, String> context) {
    Map<String, String> all = new HashMap<>(context);
    all.put("error.message", refusal.message);
    all.put("error.messageString", TextNode.valueOf(refusal.message).toString());
    all.put("error.responseType", refusal.name());
    return all;
  }
}
