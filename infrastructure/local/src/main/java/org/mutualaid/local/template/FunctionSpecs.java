package org.mutualaid.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mutualaid.local.refusal.CannotStart;

/** Reads an {@code AWS::Serverless::Function}. */
final class FunctionSpecs {
  /** What would change how a function answers, and cannot be played. */
  private static final Set<String> CANNOT_BE_PLAYED =
      Set.of(
          "Layers",
          "ImageUri",
          "ImageConfig",
          "InlineCode",
          "FileSystemConfigs",
          "FunctionUrlConfig");

  private FunctionSpecs() {}

  static FunctionSpec of(Resource function, Path folder) {
    JsonNode properties = function.properties();
    JsonNode async = properties.path("EventInvokeConfig");
    refuse(function);
    return new FunctionSpec(
        function.name("FunctionName"),
        properties.path("Handler").asText(),
        folder.resolve(properties.path("CodeUri").asText()).normalize(),
        properties.path("MemorySize").asInt(128),
        Duration.ofSeconds(properties.path("Timeout").asInt(3)),
        environment(properties.path("Environment").path("Variables")),
        EventSources.of(function),
        properties.path("ReservedConcurrentExecutions").asInt(0),
        async.path("MaximumRetryAttempts").asInt(2),
        async.path("DestinationConfig").path("OnFailure").path("Destination").asText());
  }

  private static void refuse(Resource function) {
    String runtime = function.properties().path("Runtime").asText();
    if (!runtime.startsWith("java")) {
      throw new CannotStart(
          "%s has the runtime %s; the embedded cloud runs Java.".formatted(function.id(), runtime));
    }
    for (String property : CANNOT_BE_PLAYED) {
      if (function.properties().has(property)) {
        throw new CannotStart(
            "%s has the property %s, which the embedded cloud cannot play."
                .formatted(function.id(), property));
      }
    }
  }

  private static Map<String, String> environment(JsonNode variables) {
    Map<String, String> environment = new TreeMap<>();
    variables.forEachEntry((name, value) -> environment.put(name, value.asText()));
    return environment;
  }
}
