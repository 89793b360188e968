package org.mutualaid.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** SAM's {@code Globals} section: what a resource does not say itself, maps joined key by key. */
final class Globals {
  private final JsonNode globals;

  Globals(JsonNode globals) {
    this.globals = globals;
  }

  JsonNode with(String type, JsonNode properties) {
    if (!type.startsWith("AWS::Serverless::")) {
      return properties;
    }
    JsonNode section = globals.path(type.substring("AWS::Serverless::".length()));
    return section.isMissingNode() ? properties : merged(section.deepCopy(), properties);
  }

  private static JsonNode merged(JsonNode below, JsonNode above) {
    if (below instanceof ObjectNode target && above instanceof ObjectNode source) {
      source.forEachEntry(
          (key, value) ->
              target.set(key, target.has(key) ? merged(target.path(key), value) : value));
      return target;
    }
    if (below instanceof ArrayNode target && above instanceof ArrayNode source) {
      return target.addAll(source);
    }
    return above;
  }
}
