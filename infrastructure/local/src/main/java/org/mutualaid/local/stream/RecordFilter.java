package org.mutualaid.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;

/** A mapping's filters: a record passes when it matches one; only plain values are compared. */
final class RecordFilter {
  private final List<JsonNode> patterns;

  RecordFilter(String mapping, List<JsonNode> patterns) {
    this.patterns = List.copyOf(patterns);
    patterns.forEach(pattern -> refuseOperators(mapping, pattern));
  }

  boolean passes(JsonNode record) {
    return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, record));
  }

  private static boolean matches(JsonNode pattern, JsonNode value) {
    if (pattern.isArray()) {
      return Json.elements(pattern).stream().anyMatch(value::equals);
    }
    return pattern
        .propertyStream()
        .allMatch((Map.Entry<String, JsonNode> e) -> matches(e.getValue(), value.path(e.getKey())));
  }

  private static void refuseOperators(String mapping, JsonNode pattern) {
    for (JsonNode part : pattern) {
      if (pattern.isArray() && part.isContainerNode()) {
        throw new CannotStart(
            "%s filters by %s; the embedded cloud compares plain values only."
                .formatted(mapping, part));
      }
      refuseOperators(mapping, part);
    }
  }
}
