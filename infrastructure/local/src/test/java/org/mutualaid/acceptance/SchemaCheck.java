package org.mutualaid.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds a JSON value against a schema of the HTTP contract. Knows the words that the contract uses
 * and refuses any other, so that none is passed over in silence.
 */
final class SchemaCheck {
  private static final Set<String> KNOWN =
      Set.of(
          "$ref",
          "type",
          "enum",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "minItems",
          "maxItems",
          "maxProperties",
          "format",
          "oneOf",
          "allOf",
          "description",
          "default",
          "example");

  private final JsonNode document;
  private final List<String> faults = new ArrayList<>();

  private SchemaCheck(JsonNode document) {
    this.document = document;
  }

  /** What is wrong with a value, each with its place; nothing where all is right. */
  static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
    var check = new SchemaCheck(document);
    check.check(schema, value, "");
    return check.faults;
  }

  private void check(JsonNode schema, JsonNode value, String place) {
    schema
        .fieldNames()
        .forEachRemaining(word -> unless(KNOWN.contains(word), place, "unknown word " + word));
    if (schema.has("$ref")) {
      check(document.at(schema.path("$ref").asText().substring(1)), value, place);
    }
    items(schema.path("allOf")).forEach(part -> check(part, value, place));
    checkOneOf(schema.path("oneOf"), value, place);
    checkType(schema, value, place);
    checkText(schema, value, place);
    checkNumber(schema, value, place);
    checkObject(schema, value, place);
    checkArray(schema, value, place);
  }

  private void checkOneOf(JsonNode choices, JsonNode value, String place) {
    long fit = items(choices).filter(one -> faults(document, one, value).isEmpty()).count();
    unless(choices.isMissingNode() || fit == 1, place, fit + " of the choices fit");
  }

  private void checkType(JsonNode schema, JsonNode value, String place) {
    boolean right =
        switch (schema.path("type").asText()) {
          case "" -> true;
          case "object" -> value.isObject();
          case "array" -> value.isArray();
          case "string" -> value.isTextual();
          case "integer" -> value.isIntegralNumber();
          case "boolean" -> value.isBoolean();
          default -> false;
        };
    unless(right, place, "not of type " + schema.path("type") + ": " + value);
    boolean listed = items(schema.path("enum")).anyMatch(value::equals);
    unless(!schema.has("enum") || listed, place, value + " is not one of " + schema.path("enum"));
  }

  private void checkText(JsonNode schema, JsonNode value, String place) {
    if (!value.isTextual()) {
      return;
    }
    String text = value.asText();
    int length = text.codePointCount(0, text.length());
    unless(length >= schema.path("minLength").asInt(0), place, "too short");
    unless(length <= schema.path("maxLength").asInt(Integer.MAX_VALUE), place, "too long");
    Pattern pattern = Pattern.compile(schema.path("pattern").asText());
    unless(pattern.matcher(text).find(), place, text + " is not like " + pattern);
    unless(hasFormat(schema.path("format").asText(), text), place, text + " has another form");
  }

  private static boolean hasFormat(String format, String text) {
    try {
      return switch (format) {
        case "" -> true;
        case "date" -> LocalDate.parse(text).toString().equals(text);
        case "date-time" -> OffsetDateTime.parse(text).getOffset().toString().equals("+08:00");
        default -> false;
      };
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void checkNumber(JsonNode schema, JsonNode value, String place) {
    if (value.isNumber()) {
      unless(value.asLong() >= schema.path("minimum").asLong(Long.MIN_VALUE), place, "too small");
      unless(value.asLong() <= schema.path("maximum").asLong(Long.MAX_VALUE), place, "too large");
    }
  }

  private void checkObject(JsonNode schema, JsonNode value, String place) {
    if (!value.isObject()) {
      return;
    }
    items(schema.path("required"))
        .forEach(name -> unless(value.has(name.asText()), place, "lacks " + name));
    int most = schema.path("maxProperties").asInt(Integer.MAX_VALUE);
    unless(value.size() <= most, place, "too many members");
    value
        .properties()
        .forEach(
            member ->
                checkMember(
                    schema, member.getKey(), member.getValue(), place + "/" + member.getKey()));
  }

  private void checkMember(JsonNode schema, String name, JsonNode value, String place) {
    JsonNode known = schema.path("properties").path(name);
    JsonNode others = schema.path("additionalProperties");
    if (!known.isMissingNode()) {
      check(known, value, place);
    } else if (others.isObject()) {
      check(others, value, place);
    } else {
      unless(others.asBoolean(true), place, "is not in the contract");
    }
  }

  private void checkArray(JsonNode schema, JsonNode value, String place) {
    if (!value.isArray()) {
      return;
    }
    unless(value.size() >= schema.path("minItems").asInt(0), place, "too few items");
    unless(value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE), place, "too many");
    for (int at = 0; schema.has("items") && at < value.size(); at++) {
      check(schema.path("items"), value.get(at), place + "/" + at);
    }
  }

  private void unless(boolean right, String place, String fault) {
    if (!right) {
      faults.add((place.isEmpty() ? "/" : place) + ": " + fault);
    }
  }

  private static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
