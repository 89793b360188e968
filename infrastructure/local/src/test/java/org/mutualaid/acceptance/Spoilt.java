package org.mutualaid.acceptance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A good body with one thing wrong.
 *
 * @param pointer to what is wrong
 */
record Spoilt(String what, String pointer, JsonNode body) {
  private static final String STRANGE = "zzz";

  @Override
  public String toString() {
    return pointer + " " + what;
  }

  /** Every way in which a good body can miss its schema by one thing. */
  static List<Spoilt> all(JsonNode document, JsonNode schema, JsonNode good) {
    var spoiling = new Spoiling(document, good, new ArrayList<>());
    spoiling.value(schema, good, "");
    return spoiling.found();
  }

  private record Spoiling(JsonNode document, JsonNode good, List<Spoilt> found) {
    void value(JsonNode said, JsonNode value, String pointer) {
      JsonNode schema = resolved(said, value);
      replaced("null", pointer, NullNode.getInstance());
      replaced("of another type", pointer, ofAnotherType(value));
      switch (value.getNodeType()) {
        case OBJECT -> object(schema, value, pointer);
        case ARRAY -> array(schema, value, pointer);
        case STRING -> text(schema, pointer);
        case NUMBER -> number(schema, pointer);
        default -> {
          // Of a flag nothing but its type can be wrong.
        }
      }
    }

    private JsonNode resolved(JsonNode schema, JsonNode value) {
      if (schema.has("$ref")) {
        return resolved(document.at(schema.path("$ref").asText().substring(1)), value);
      }
      return StreamSupport.stream(schema.path("oneOf").spliterator(), false)
          .filter(choice -> SchemaCheck.faults(document, choice, value).isEmpty())
          .findFirst()
          .map(choice -> resolved(choice, value))
          .orElse(schema);
    }

    private static JsonNode ofAnotherType(JsonNode value) {
      return value.isTextual() ? LongNode.valueOf(7) : TextNode.valueOf(STRANGE);
    }

    private void object(JsonNode schema, JsonNode value, String pointer) {
      schema.path("required").forEach(name -> without(pointer + "/" + name.asText()));
      JsonNode others = schema.path("additionalProperties");
      if (!others.isObject()) {
        put("a field too many", pointer + "/" + STRANGE, BooleanNode.TRUE);
      }
      value
          .properties()
          .forEach(
              member ->
                  value(
                      schema.path("properties").path(member.getKey()).isMissingNode()
                          ? others
                          : schema.path("properties").path(member.getKey()),
                      member.getValue(),
                      pointer + "/" + member.getKey()));
    }

    private void array(JsonNode schema, JsonNode value, String pointer) {
      if (schema.has("maxItems")) {
        ArrayNode many = ((ArrayNode) value).arrayNode();
        for (int at = 0; at <= schema.path("maxItems").asInt(); at++) {
          many.add(STRANGE + at);
        }
        replaced("too many items", pointer, many);
      }
      for (int at = 0; at < value.size(); at++) {
        value(schema.path("items"), value.get(at), pointer + "/" + at);
      }
    }

    private void text(JsonNode schema, String pointer) {
      if (schema.has("minLength")) {
        replaced("too short", pointer, TextNode.valueOf(""));
      }
      if (schema.has("maxLength")) {
        replaced(
            "too long",
            pointer,
            TextNode.valueOf("z".repeat(1 + schema.path("maxLength").asInt())));
      }
      if (schema.has("enum") || schema.has("pattern") || schema.has("format")) {
        replaced("of another form", pointer, TextNode.valueOf("2026-02-30"));
      }
    }

    private void number(JsonNode schema, String pointer) {
      if (schema.has("minimum")) {
        replaced("too small", pointer, LongNode.valueOf(schema.path("minimum").asLong() - 1));
      }
      if (schema.has("maximum")) {
        replaced("too large", pointer, LongNode.valueOf(schema.path("maximum").asLong() + 1));
      }
    }

    private void replaced(String what, String pointer, JsonNode other) {
      if (pointer.isEmpty()) {
        found.add(new Spoilt(what, pointer, other));
      } else {
        put(what, pointer, other);
      }
    }

    private void put(String what, String pointer, JsonNode other) {
      JsonNode body = good.deepCopy();
      var at = JsonPointer.compile(pointer);
      switch (body.at(at.head())) {
        case ObjectNode parent -> parent.set(at.last().getMatchingProperty(), other);
        case ArrayNode parent -> parent.set(at.last().getMatchingIndex(), other);
        default -> throw new IllegalStateException(pointer);
      }
      found.add(new Spoilt(what, pointer, body));
    }

    private void without(String pointer) {
      JsonNode body = good.deepCopy();
      var at = JsonPointer.compile(pointer);
      ((ObjectNode) body.at(at.head())).remove(at.last().getMatchingProperty());
      found.add(new Spoilt("missing", pointer, body));
    }
  }
}
