package org.mutualaid.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Invoker;
import org.mutualaid.local.lambda.Outcome;

/** One execution, from its beginning or from where its history ends. */
final class Machine {
  private static final int MOST_AT_ONCE = 8;

  private final Invoker functions;
  private final History history;
  private final JsonNode execution;

  Machine(Invoker functions, History history, JsonNode execution) {
    this.functions = functions;
    this.history = history;
    this.execution = execution;
  }

  /**
   * Runs states until one ends.
   *
   * @param at names this run of them in the history; each state of a run is done once
   */
  JsonNode run(JsonNode machine, JsonNode input, Paths paths, String at) throws Exception {
    String name = machine.path("StartAt").asText();
    JsonNode data = input;
    while (true) {
      JsonNode state = machine.path("States").path(name);
      String place = at + "/" + name;
      JsonNode step = done(place, state, data, paths);
      data = step.path("data");
      if (!step.has("next")) {
        return data;
      }
      name = step.path("next").asText();
    }
  }

  private JsonNode done(String place, JsonNode state, JsonNode data, Paths paths) throws Exception {
    var known = history.find(place);
    if (known.isPresent()) {
      return known.get();
    }
    return history.add(place, tried(place, state, data, paths));
  }

  private JsonNode tried(String place, JsonNode state, JsonNode data, Paths paths)
      throws Exception {
    int[] attempts = new int[state.path("Retry").size()];
    while (true) {
      try {
        JsonNode result = result(place, state, data, paths);
        boolean last = state.path("End").asBoolean() || !state.has("Next");
        JsonNode after = Paths.with(state.path("ResultPath"), result, data);
        return step(after, last ? "" : state.path("Next").asText());
      } catch (StateFailed e) {
        int handler = handler(state.path("Retry"), e);
        if (handler < 0 || !waited(state.path("Retry").path(handler), attempts[handler]++)) {
          return caught(state, data, e);
        }
      }
    }
  }

  private static JsonNode caught(JsonNode state, JsonNode data, StateFailed e) {
    int handler = handler(state.path("Catch"), e);
    if (handler < 0) {
      throw e;
    }
    JsonNode caught = state.path("Catch").path(handler);
    return step(
        Paths.with(caught.path("ResultPath"), e.shown(), data), caught.path("Next").asText());
  }

  private static JsonNode step(JsonNode data, String next) {
    ObjectNode step = Json.object();
    step.set("data", data);
    return next.isEmpty() ? step : step.put("next", next);
  }

  private static int handler(JsonNode handlers, StateFailed e) {
    for (int i = 0; i < handlers.size(); i++) {
      if (e.isMeantBy(handlers.path(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Waits before one more try, if there is to be one; the defaults are those of the language. */
  private static boolean waited(JsonNode retry, int before) throws InterruptedException {
    if (before >= retry.path("MaxAttempts").asInt(3)) {
      return false;
    }
    double pause =
        retry.path("IntervalSeconds").asDouble(1)
            * Math.pow(retry.path("BackoffRate").asDouble(2), before);
    Thread.sleep((long) (1000 * Math.min(pause, retry.path("MaxDelaySeconds").asDouble(60))));
    return true;
  }

  private JsonNode result(String place, JsonNode state, JsonNode data, Paths paths)
      throws Exception {
    return switch (state.path("Type").asText()) {
      case "Task" ->
          invoked(state.path("Resource").asText(), paths.filled(state.path("Parameters"), data));
      case "Map" -> mapped(place, state, data, paths);
      case "Pass" ->
          state.has("Result") ? state.path("Result") : paths.filled(state.path("Parameters"), data);
      case "Fail" ->
          throw new StateFailed(state.path("Error").asText(), state.path("Cause").asText());
      default -> data;
    };
  }

  private JsonNode invoked(String arn, JsonNode payload) {
    return switch (functions.invoke(functionOf(arn), payload)) {
      case Outcome.Returned(JsonNode answer) -> answer;
      case Outcome.Failed(String error) -> throw failed(error);
      case Outcome.TimedOut _ ->
          throw new StateFailed("Sandbox.Timedout", "the function's timeout");
      case Outcome.Crashed _ ->
          throw new StateFailed("Lambda.Unknown", "the function's process died");
    };
  }

  private static StateFailed failed(String error) {
    String type =
        error.startsWith("{") ? Json.parse(error).path("errorType").asText("Error") : "Error";
    return new StateFailed(type, error);
  }

  /** The name in an ARN of a function or of its alias. */
  static String functionOf(String arn) {
    String[] parts = arn.split(":", -1);
    return parts.length > 6 ? parts[6] : arn;
  }

  private JsonNode mapped(String place, JsonNode state, JsonNode data, Paths paths)
      throws Exception {
    JsonNode items = paths.at(state.path("ItemsPath").asText("$"), data);
    int atOnce = Math.clamp(state.path("MaxConcurrency").asInt(MOST_AT_ONCE), 1, MOST_AT_ONCE);
    List<Callable<JsonNode>> runs = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      runs.add(item(place + "[" + i + "]", state, data, items.path(i), i));
    }
    ArrayNode results = Json.array();
    try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
      try {
        for (Future<JsonNode> run : workers.invokeAll(runs)) {
          results.add(run.get());
        }
      } catch (ExecutionException e) {
        throw ofItem(e);
      } finally {
        workers.shutdownNow();
      }
    }
    return results;
  }

  /** One item that failed fails its map: nothing is tolerated. */
  private static Exception ofItem(ExecutionException e) {
    return switch (e.getCause()) {
      case StateFailed failed ->
          new StateFailed("States.ExceedToleratedFailureThreshold", failed.shown().toString());
      case Exception other -> other;
      case null, default -> e;
    };
  }

  private Callable<JsonNode> item(
      String place, JsonNode state, JsonNode data, JsonNode item, int index) {
    ObjectNode context = Json.object();
    context.set("Execution", execution);
    context.putObject("Map").putObject("Item").put("Index", index).set("Value", item);
    var paths = new Paths(context);
    JsonNode selector = state.path("ItemSelector");
    return () ->
        run(
            state.path("ItemProcessor"),
            selector.isMissingNode() ? item : paths.filled(selector, data),
            paths,
            place);
  }
}
