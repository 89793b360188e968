package org.mutualaid.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.local.template.YamlTree;

/**
 * What makes a function whole, and which pieces each one lacks. Whatever names a function counts: a
 * folder, a resource, a module, payloads; so a half-removed one is found too.
 */
final class FunctionShape {
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern ROUTE = Pattern.compile("Operation\\.of\\(\\s*\"([A-Z]+ [^\"]+)\"");
  private static final Pattern TARGET = Pattern.compile("functions/\\$\\{(\\w+)\\.Alias}");

  private final Tree tree;
  private final JsonNode resources;
  private final JsonNode paths;
  private final Set<String> modules;

  FunctionShape(Tree tree) {
    this.tree = tree;
    this.resources = YamlTree.read(tree.root().resolve("template.yaml")).path("Resources");
    this.paths = YamlTree.read(tree.root().resolve("infrastructure/openapi.yaml")).path("paths");
    this.modules =
        all(MODULE, tree.text("functions/pom.xml")).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every missing piece of every function, a sentence for each. */
  List<String> missing() {
    return names().stream().map(FunctionName::new).flatMap(this::missing).toList();
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>(tree.folders("functions"));
    names.addAll(modules);
    names.addAll(tree.folders("events"));
    names.remove("contracts");
    resources.forEachEntry(
        (id, resource) -> {
          if (resource.path("Type").asText().equals("AWS::Serverless::Function")) {
            names.add(FunctionName.ofLogicalId(id).folder());
          }
        });
    return names;
  }

  private Stream<String> missing(FunctionName name) {
    List<String> missing = new ArrayList<>();
    say(missing, modules.contains(name.folder()), "functions/pom.xml has no module %s.", name);
    missing.addAll(inFolder(name));
    missing.addAll(inTemplate(name));
    boolean hasPayload =
        tree.files("events/" + name.folder()).stream().anyMatch(file -> file.endsWith(".json"));
    say(missing, hasPayload, "events/%s has no payload.", name);
    boolean isListed = tree.text("README.md").contains("\n| `" + name.folder() + "` |");
    say(missing, isListed, "README.md has no row for %s in its table of functions.", name);
    missing.addAll(routes(name));
    return missing.stream();
  }

  private List<String> inFolder(FunctionName name) {
    List<String> missing = new ArrayList<>();
    String pom = tree.text("functions/" + name.folder() + "/pom.xml");
    boolean isNamed = pom.contains("<artifactId>" + name.folder() + "</artifactId>");
    say(missing, isNamed, "functions/%s/pom.xml has not the artifactId %1$s.", name);
    String source = name.sources() + "/" + name.className().replace('.', '/') + ".java";
    say(missing, tree.has(source), source + " is not there.", name);
    return missing;
  }

  private List<String> inTemplate(FunctionName name) {
    List<String> missing = new ArrayList<>();
    JsonNode properties = resources.path(name.logicalId()).path("Properties");
    say(missing, properties.isObject(), "template.yaml has no " + name.logicalId() + ".", name);
    Map<String, String> wanted =
        new TreeMap<>(
            Map.of(
                "Handler", name.className() + "::handleRequest",
                "CodeUri", "functions/" + name.folder() + "/target/function.zip"));
    wanted.forEach(
        (property, value) ->
            say(
                missing,
                properties.path(property).asText().equals(value),
                "template.yaml: the "
                    + property
                    + " of "
                    + name.logicalId()
                    + " is not "
                    + value
                    + ".",
                name));
    return missing;
  }

  /** What the handler answers, and what the OpenAPI file sends to it, are the same routes. */
  private List<String> routes(FunctionName name) {
    Set<String> answered =
        tree.files(name.sources()).stream()
            .flatMap(file -> all(ROUTE, tree.text(file)))
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, String> described = described(name);
    List<String> missing = new ArrayList<>();
    for (String route : answered) {
      say(
          missing,
          described.containsKey(route),
          "infrastructure/openapi.yaml sends no " + route + " to " + name.logicalId() + ".",
          name);
    }
    described.forEach(
        (route, operation) -> {
          say(missing, answered.contains(route), "%s does not answer " + route + ".", name);
        });
    say(
        missing,
        described.isEmpty() || described.containsValue(name.operationId()),
        "infrastructure/openapi.yaml calls no route of %s " + name.operationId() + ".",
        name);
    return missing;
  }

  /** The operationId of each route that goes to a function. */
  private Map<String, String> described(FunctionName name) {
    Map<String, String> described = new TreeMap<>();
    paths.forEachEntry(
        (path, methods) ->
            methods.forEachEntry(
                (method, operation) -> {
                  JsonNode uri = operation.path("x-amazon-apigateway-integration").path("uri");
                  if (all(TARGET, uri.path("Fn::Sub").asText())
                      .anyMatch(name.logicalId()::equals)) {
                    String route = method.toUpperCase(java.util.Locale.ROOT) + " " + path;
                    described.put(route, operation.path("operationId").asText());
                  }
                }));
    return described;
  }

  private static void say(List<String> missing, boolean isThere, String what, FunctionName name) {
    if (!isThere) {
      missing.add(what.contains("%") ? String.format(what, name.folder()) : what);
    }
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
  }
}
