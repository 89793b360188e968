package org.mutualaid.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.mutualaid.local.json.Json;

/**
 * The paths of the language, as far as {@code $.a.b} and {@code $$.a.b} go.
 *
 * @param context what {@code $$} stands for
 */
record Paths(JsonNode context) {
  JsonNode at(String path, JsonNode data) {
    JsonNode found = path.startsWith("$$") ? context : data;
    for (String name : path.replaceFirst("^\\$\\$?\\.?", "").split("\\.", -1)) {
      found = name.isEmpty() ? found : found.path(name);
    }
    if (found.isMissingNode()) {
      throw new StateFailed("States.ParameterPathFailure", "nothing stands at " + path);
    }
    return found;
  }

  /** A payload template with every {@code name.$} worked out; without one, the data themselves. */
  JsonNode filled(JsonNode template, JsonNode data) {
    if (template.isMissingNode()) {
      return data;
    }
    if (!(template instanceof ObjectNode)) {
      return template;
    }
    ObjectNode filled = Json.object();
    template.forEachEntry(
        (name, value) -> {
          if (name.endsWith(".$")) {
            filled.set(name.substring(0, name.length() - 2), at(value.asText(), data));
          } else {
            filled.set(name, filled(value, data));
          }
        });
    return filled;
  }

  /** The data with a result in its place: instead of all, nowhere, or at {@code $.name}. */
  static JsonNode with(JsonNode place, JsonNode result, JsonNode data) {
    String path = Optional.of(place).filter(JsonNode::isTextual).map(JsonNode::asText).orElse("$");
    if (place.isNull()) {
      return data;
    }
    if (path.equals("$")) {
      return result;
    }
    ObjectNode joined = data.deepCopy();
    return joined.set(path.substring(2), result);
  }
}
