package org.mutualaid.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;

/** Reads a function's {@code Events}; a kind or a property nobody knows is refused by name. */
final class EventSources {
  private static final Set<String> ROUTE = Set.of("RestApiId", "Path", "Method", "Auth");
  private static final Set<String> ARRIVAL = Set.of("Bucket", "Events", "Filter");
  private static final Set<String> STREAM =
      Set.of(
          "Stream",
          "StartingPosition",
          "BatchSize",
          "MaximumBatchingWindowInSeconds",
          "MaximumRetryAttempts",
          "MaximumRecordAgeInSeconds",
          "BisectBatchOnFunctionError",
          "FunctionResponseTypes",
          "FilterCriteria",
          "ParallelizationFactor",
          "MetricsConfig",
          "DestinationConfig");
  private static final Set<String> SCHEDULE =
      Set.of(
          "Schedule",
          "ScheduleExpression",
          "Name",
          "Description",
          "Input",
          "RetryPolicy",
          "DeadLetterConfig",
          "FlexibleTimeWindow",
          "PermissionsBoundary",
          "RoleArn");
  private static final Pattern RATE = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)");

  private EventSources() {}

  static List<EventSource> of(Resource function) {
    List<EventSource> sources = new ArrayList<>();
    function
        .properties()
        .path("Events")
        .forEachEntry((name, event) -> sources.add(source(function.id() + "." + name, event)));
    return sources;
  }

  /** The objects that a state machine waits for, by rules of EventBridge. */
  static List<EventSource.Arrival> ofMachine(Resource machine) {
    List<EventSource.Arrival> sources = new ArrayList<>();
    machine
        .properties()
        .path("Events")
        .forEachEntry((name, event) -> sources.add(rule(machine.id() + "." + name, event)));
    return sources;
  }

  private static EventSource.Arrival rule(String name, JsonNode event) {
    JsonNode pattern = event.path("Properties").path("Pattern");
    boolean ofObjects =
        event.path("Type").asText().equals("EventBridgeRule")
            && Json.texts(pattern.path("source")).equals(List.of("aws.s3"))
            && Json.texts(pattern.path("detail-type")).equals(List.of("Object Created"));
    if (!ofObjects) {
      throw new CannotStart(
          "%s is no EventBridgeRule of new objects, which alone is played.".formatted(name));
    }
    known(name, event.path("Properties"), Set.of("Pattern", "RetryPolicy", "DeadLetterConfig"));
    JsonNode detail = pattern.path("detail");
    return new EventSource.Arrival(
        name,
        detail.path("bucket").path("name").path(0).asText(),
        detail.path("object").path("key").path(0).path("prefix").asText(),
        "");
  }

  private static EventSource source(String name, JsonNode event) {
    JsonNode properties = event.path("Properties");
    String type = event.path("Type").asText();
    return switch (type) {
      case "Api" -> route(name, known(name, properties, ROUTE));
      case "S3" -> arrival(name, known(name, properties, ARRIVAL));
      case "DynamoDB" -> stream(name, known(name, properties, STREAM));
      case "Schedule", "ScheduleV2" -> every(name, known(name, properties, SCHEDULE));
      default ->
          throw new CannotStart(
              "%s is woken by an event of type %s, which the embedded cloud cannot play."
                  .formatted(name, type));
    };
  }

  private static JsonNode known(String name, JsonNode properties, Set<String> known) {
    properties.forEachEntry(
        (property, value) -> {
          if (!known.contains(property)) {
            throw new CannotStart(
                "%s has the property %s, which the embedded cloud cannot play."
                    .formatted(name, property));
          }
        });
    return properties;
  }

  private static EventSource route(String name, JsonNode properties) {
    return new EventSource.Route(
        name,
        properties.path("Method").asText().toUpperCase(Locale.ROOT),
        properties.path("Path").asText(),
        properties.path("Auth").path("Authorizer").asText().equals("NONE"));
  }

  private static EventSource arrival(String name, JsonNode properties) {
    for (JsonNode kind : Json.elements(properties.path("Events"))) {
      if (!kind.asText().startsWith("s3:ObjectCreated:")) {
        throw new CannotStart(
            "%s waits for %s; only s3:ObjectCreated is played.".formatted(name, kind));
      }
    }
    JsonNode rules = properties.path("Filter").path("S3Key").path("Rules");
    return new EventSource.Arrival(
        name, properties.path("Bucket").asText(), rule(rules, "prefix"), rule(rules, "suffix"));
  }

  private static String rule(JsonNode rules, String name) {
    for (JsonNode rule : rules) {
      if (rule.path("Name").asText().equals(name)) {
        return rule.path("Value").asText();
      }
    }
    return "";
  }

  private static EventSource stream(String name, JsonNode properties) {
    List<JsonNode> filters = new ArrayList<>();
    properties
        .path("FilterCriteria")
        .path("Filters")
        .forEach(filter -> filters.add(Json.parse(filter.path("Pattern").asText())));
    return new EventSource.TableStream(
        name,
        properties.path("Stream").asText(),
        properties.path("StartingPosition").asText().equals("LATEST"),
        properties.path("BatchSize").asInt(100),
        properties.path("MaximumRetryAttempts").asInt(-1),
        properties.path("BisectBatchOnFunctionError").asBoolean(false),
        Json.texts(properties.path("FunctionResponseTypes")).contains("ReportBatchItemFailures"),
        filters,
        properties.path("DestinationConfig").path("OnFailure").path("Destination").asText());
  }

  private static EventSource every(String name, JsonNode properties) {
    String expression =
        properties.path("ScheduleExpression").asText(properties.path("Schedule").asText());
    Matcher rate = RATE.matcher(expression);
    if (!rate.matches()) {
      throw new CannotStart("%s runs on %s; only rate(…) is played.".formatted(name, expression));
    }
    long minutes =
        switch (rate.group(2)) {
          case "minute" -> 1;
          case "hour" -> 60;
          default -> 24 * 60;
        };
    return new EventSource.Every(
        name,
        Duration.ofMinutes(Long.parseLong(rate.group(1)) * minutes),
        properties.path("Input").asText());
  }
}
