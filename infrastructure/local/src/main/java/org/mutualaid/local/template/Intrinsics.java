package org.mutualaid.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;

/** Works out CloudFormation's intrinsic functions; one it does not know is refused by name. */
final class Intrinsics {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!}][^}]*)}");
  private final Names names;

  Intrinsics(Names names) {
    this.names = names;
  }

  /** The tree without intrinsic functions; {@code AWS::NoValue} leaves a gap that closes. */
  JsonNode resolve(JsonNode tree) {
    return switch (tree) {
      case ObjectNode object when isCall(object) -> call(object);
      case ObjectNode object -> members(object);
      case ArrayNode array -> elements(array);
      default -> tree;
    };
  }

  private static boolean isCall(ObjectNode object) {
    return object.size() == 1
        && object.propertyStream().allMatch(e -> isFunction(e.getKey(), e.getValue()));
  }

  private static boolean isFunction(String key, JsonNode value) {
    return key.startsWith("Fn::")
        || key.equals("Ref")
        || (key.equals("Condition") && value.isTextual());
  }

  private JsonNode members(ObjectNode object) {
    ObjectNode resolved = Json.object();
    object.forEachEntry(
        (key, value) -> {
          JsonNode member = resolve(value);
          if (!member.isMissingNode()) {
            resolved.set(key, member);
          }
        });
    return resolved;
  }

  private JsonNode elements(ArrayNode array) {
    ArrayNode resolved = Json.array();
    for (JsonNode element : array) {
      JsonNode member = resolve(element);
      if (!member.isMissingNode()) {
        resolved.add(member);
      }
    }
    return resolved;
  }

  private JsonNode call(ObjectNode object) {
    String function = object.fieldNames().next();
    JsonNode argument = object.path(function);
    return switch (function) {
      case "Ref" -> reference(argument.asText());
      case "Condition" -> BooleanNode.valueOf(names.condition(argument.asText(), this));
      case "Fn::If" ->
          resolve(argument.get(names.condition(argument.get(0).asText(), this) ? 1 : 2));
      case "Fn::GetAtt" -> text(names.attribute(first(argument), second(argument), this));
      case "Fn::Sub" -> text(substitute(argument));
      case "Fn::Transform" -> resolve(names.include(argument));
      default -> computed(function, resolve(argument));
    };
  }

  private JsonNode computed(String function, JsonNode argument) {
    return switch (function) {
      case "Fn::Join" -> text(String.join(first(argument), Json.texts(argument.get(1))));
      case "Fn::Select" -> argument.get(1).path(argument.get(0).asInt());
      case "Fn::Split" -> split(first(argument), second(argument));
      case "Fn::Equals" -> BooleanNode.valueOf(first(argument).equals(second(argument)));
      case "Fn::Not" -> BooleanNode.valueOf(!argument.get(0).asBoolean());
      case "Fn::And" -> BooleanNode.valueOf(stream(argument).allMatch(JsonNode::asBoolean));
      case "Fn::Or" -> BooleanNode.valueOf(stream(argument).anyMatch(JsonNode::asBoolean));
      case "Fn::FindInMap" -> names.mapping(argument);
      default ->
          throw new CannotStart(
              "The template uses "
                  + function
                  + ", which the embedded cloud does not know; it is one case in Intrinsics.");
    };
  }

  private JsonNode reference(String name) {
    return name.equals("AWS::NoValue")
        ? MissingNode.getInstance()
        : text(names.reference(name, this));
  }

  private String substitute(JsonNode argument) {
    boolean withVariables = argument.isArray();
    String pattern = withVariables ? first(argument) : argument.asText();
    Map<String, String> own = withVariables ? variables(argument.get(1)) : Map.of();
    Matcher matcher = VARIABLE.matcher(pattern);
    return matcher
        .replaceAll(m -> Matcher.quoteReplacement(variable(m.group(1).strip(), own)))
        .replace("${!", "${");
  }

  private String variable(String name, Map<String, String> own) {
    if (own.containsKey(name)) {
      return own.getOrDefault(name, "");
    }
    return names.reference(name, this);
  }

  private Map<String, String> variables(JsonNode object) {
    return resolve(object)
        .propertyStream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
  }

  private static JsonNode split(String delimiter, String joined) {
    ArrayNode parts = Json.array();
    List.of(joined.split(Pattern.quote(delimiter), -1)).forEach(parts::add);
    return parts;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static String first(JsonNode array) {
    return array.path(0).asText();
  }

  private static String second(JsonNode array) {
    return array.path(1).asText();
  }

  private static JsonNode text(String text) {
    return TextNode.valueOf(text);
  }
}
