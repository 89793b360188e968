package org.mutualaid.local.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** JSON trees from bytes and to bytes, with one mapper for the whole cloud. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** An empty object to fill. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An empty array to fill. */
  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** The tree of a JSON text; what is not JSON is an {@link UncheckedIOException}. */
  public static JsonNode parse(byte[] text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException("Not JSON.", e);
    }
  }

  /** The tree of maps, lists and plain values. */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** The tree of a JSON text that is still to be read. */
  public static JsonNode parse(InputStream text) throws IOException {
    return parse(text.readAllBytes());
  }

  /** The tree of a JSON text; what is not JSON is an {@link UncheckedIOException}. */
  public static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("Not JSON.", e);
    }
  }

  /** The bytes of a tree, on one line. */
  public static byte[] bytes(JsonNode tree) {
    try {
      return MAPPER.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of an array; of anything else, an empty list. */
  public static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.asText()));
    return array.isArray() ? List.copyOf(texts) : List.of();
  }

  /** The elements of an array, or the node itself where one stands for a list of one. */
  public static List<JsonNode> elements(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).toList()
        : List.of(node);
  }
}
