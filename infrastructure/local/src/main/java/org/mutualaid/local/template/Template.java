package org.mutualaid.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;

/**
 * A template worked out for this machine: its resources, without those whose condition is false.
 */
public final class Template {
  /** Taken where they stand, and not played: limits for a long outage, and for a large load. */
  private static final List<String> LEFT_PROPERTIES =
      List.of(
          "MaximumRecordAgeInSeconds",
          "MaximumEventAgeInSeconds",
          "MaximumBatchingWindowInSeconds",
          "ParallelizationFactor",
          "RetryPolicy",
          "DeadLetterConfig");

  private final Path folder;
  private final List<Resource> resources;

  private Template(Path folder, List<Resource> resources) {
    this.folder = folder;
    this.resources = List.copyOf(resources);
  }

  /**
   * Reads a template and the files it includes.
   *
   * @param file the template
   * @param parameters values instead of the parameters' defaults; names it has not are ignored
   */
  public static Template read(Path file, Map<String, String> parameters) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new CannotStart(file + " is not a file.");
    }
    JsonNode root = YamlTree.read(file);
    var names = new Names(root, folder, parameters);
    return new Template(folder, resources(root, names));
  }

  private static List<Resource> resources(JsonNode root, Names names) {
    var intrinsics = new Intrinsics(names);
    var globals = new Globals(root.path("Globals"));
    List<Resource> resources = new ArrayList<>();
    root.path("Resources")
        .forEachEntry(
            (id, raw) -> {
              if (!raw.has("Condition")
                  || names.condition(raw.path("Condition").asText(), intrinsics)) {
                resources.add(resource(id, raw, globals, intrinsics));
              }
            });
    resources.forEach(ResourceTypes::refuseUnknown);
    return resources;
  }

  private static Resource resource(
      String id, JsonNode raw, Globals globals, Intrinsics intrinsics) {
    String type = raw.path("Type").asText();
    JsonNode own = raw.path("Properties") instanceof ObjectNode given ? given : Json.object();
    var kind = new Resource(id, type, own);
    // What is left to the cloud may say what nothing here can work out.
    return ResourceTypes.runs(kind)
        ? new Resource(id, type, intrinsics.resolve(globals.with(type, own)))
        : kind;
  }

  /** The resources of one type, in the order of the file. */
  public List<Resource> ofType(String type) {
    return resources.stream().filter(resource -> resource.type().equals(type)).toList();
  }

  /** What is left to the cloud: how many resources of each type, and how many properties. */
  public Map<String, Long> leftToTheCloud() {
    Map<String, Long> left = new TreeMap<>();
    for (Resource resource : resources) {
      if (!ResourceTypes.runs(resource)) {
        left.merge(resource.type(), 1L, Long::sum);
        continue;
      }
      for (String property : LEFT_PROPERTIES) {
        long times = resource.properties().findValues(property).size();
        left.merge(property, times, Long::sum);
      }
    }
    left.values().removeIf(times -> times == 0);
    return left;
  }

  /** The functions with all they need to run. */
  public List<FunctionSpec> functions() {
    return ofType("AWS::Serverless::Function").stream()
        .map(resource -> FunctionSpecs.of(resource, folder))
        .toList();
  }

  /** The state machines with their definitions. */
  public List<StateMachine> stateMachines() {
    return ofType("AWS::Serverless::StateMachine").stream()
        .map(resource -> StateMachine.of(resource, folder))
        .toList();
  }
}
