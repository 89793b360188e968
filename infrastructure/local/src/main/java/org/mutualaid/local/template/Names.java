package org.mutualaid.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;

/** What the names in a template stand for on this machine: parameters, resources, conditions. */
final class Names {
  private static final Map<String, String> PSEUDO =
      Map.of(
          "AWS::Partition",
          "aws",
          "AWS::Region",
          Arns.REGION,
          "AWS::AccountId",
          Arns.ACCOUNT,
          "AWS::StackName",
          "local",
          "AWS::URLSuffix",
          "amazonaws.com",
          "AWS::StackId",
          "arn:aws:cloudformation:" + Arns.REGION + ":" + Arns.ACCOUNT + ":stack/local/1");
  private final JsonNode root;
  private final Path folder;
  private final Map<String, String> given;

  Names(JsonNode root, Path folder, Map<String, String> given) {
    this.root = root;
    this.folder = folder;
    this.given = given;
  }

  String reference(String name, Intrinsics intrinsics) {
    if (PSEUDO.containsKey(name)) {
      return PSEUDO.getOrDefault(name, "");
    }
    int dot = name.indexOf('.');
    if (dot > 0) {
      return attribute(name.substring(0, dot), name.substring(dot + 1), intrinsics);
    }
    JsonNode parameter = root.path("Parameters").path(name);
    return parameter.isMissingNode()
        ? Arns.reference(resource(name, intrinsics))
        : parameter(name, parameter);
  }

  private String parameter(String name, JsonNode declared) {
    if (given.containsKey(name)) {
      return given.getOrDefault(name, "");
    }
    if (!declared.has("Default")) {
      throw new CannotStart(
          "The template's parameter %s has no default: give it with --parameter %s=value."
              .formatted(name, name));
    }
    return declared.path("Default").asText();
  }

  String attribute(String id, String attribute, Intrinsics intrinsics) {
    return Arns.attribute(resource(id, intrinsics), attribute);
  }

  boolean condition(String name, Intrinsics intrinsics) {
    JsonNode condition = root.path("Conditions").path(name);
    if (condition.isMissingNode()) {
      throw new CannotStart(
          "The template has no condition " + name + ", but something asks for it.");
    }
    return intrinsics.resolve(condition).asBoolean();
  }

  JsonNode mapping(JsonNode path) {
    JsonNode found = root.path("Mappings");
    for (String key : Json.texts(path)) {
      found = found.path(key);
    }
    return found;
  }

  JsonNode include(JsonNode transform) {
    String location = transform.path("Parameters").path("Location").asText();
    if (!transform.path("Name").asText().equals("AWS::Include") || location.isEmpty()) {
      throw new CannotStart("The template uses a transform other than AWS::Include of a file.");
    }
    return YamlTree.read(folder.resolve(location));
  }

  /** Only what names a resource is worked out here, or two that name each other would never end. */
  private Resource resource(String id, Intrinsics intrinsics) {
    JsonNode raw = root.path("Resources").path(id);
    if (raw.isMissingNode()) {
      throw new CannotStart(
          "The template refers to " + id + ", which is neither a parameter nor a resource in it.");
    }
    var named = Json.object();
    for (String property : Arns.NAMING) {
      JsonNode value = raw.path("Properties").path(property);
      if (!value.isMissingNode()) {
        named.set(property, intrinsics.resolve(value));
      }
    }
    return new Resource(id, raw.path("Type").asText(), named);
  }
}
