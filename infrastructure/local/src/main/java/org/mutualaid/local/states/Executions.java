package org.mutualaid.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.http.Endpoint;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Invoker;
import org.mutualaid.local.template.Arns;
import org.mutualaid.local.template.StateMachine;

/**
 * The executions of the template's state machines, each with its history in a file, and the API
 * that starts them: {@code StartExecution} and {@code DescribeExecution} of Step Functions.
 */
public final class Executions implements Endpoint, AutoCloseable {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,80}");
  private static final String API = "AWSStepFunctions.";

  private final Map<String, Definition> machines = new LinkedHashMap<>();
  private final Map<String, Thread> running = new ConcurrentHashMap<>();
  private final Invoker functions;
  private final BusinessClock clock;
  private final Path folder;

  /** Looks the machines through; none runs yet. */
  public Executions(List<StateMachine> specs, Invoker functions, BusinessClock clock, Path folder) {
    this.functions = functions;
    this.clock = clock;
    this.folder = folder;
    specs.forEach(spec -> machines.put(spec.arn(), Definition.of(spec.id(), spec.definition())));
  }

  /** Goes on with what a kill cut short. */
  public void resume() {
    try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
      files.forEach(file -> run(name(file), new History(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Reply answer(Request request) throws IOException {
    String action =
        Optional.ofNullable(request.getHeaders().get("X-Amz-Target"))
            .filter(target -> target.startsWith(API))
            .map(target -> target.substring(API.length()))
            .orElse("");
    try {
      JsonNode asked = Json.parse(Request.asInputStream(request));
      return switch (action) {
        case "StartExecution" -> start(asked);
        case "DescribeExecution" -> describe(asked.path("executionArn").asText());
        default -> refusal("UnknownOperationException", "StartExecution and DescribeExecution are");
      };
    } catch (UncheckedIOException notJson) {
      return refusal("SerializationException", "that is no JSON");
    }
  }

  private synchronized Reply start(JsonNode asked) throws IOException {
    String machine = asked.path("stateMachineArn").asText();
    String name = asked.path("name").asText(UUID.randomUUID().toString());
    JsonNode input = Json.parse(asked.path("input").asText("{}"));
    if (!machines.containsKey(machine)) {
      return refusal("StateMachineDoesNotExist", "the template has no such state machine");
    }
    if (!NAME.matcher(name).matches()) {
      return refusal("InvalidName", "letters, digits, - and _, 80 at most");
    }
    if (!begun(machine, name, input)) {
      return refusal("ExecutionAlreadyExists", "that name has another input");
    }
    return Reply.json(200, Json.object().put("executionArn", arn(name)).put("startDate", 0));
  }

  /** Starts an execution, or does nothing where there is one of that name. */
  public synchronized void start(String machine, String name, JsonNode input) throws IOException {
    begun(machine, name, input);
  }

  /** Whether it is begun now, or was with the same input. */
  private boolean begun(String machine, String name, JsonNode input) throws IOException {
    Files.createDirectories(folder);
    var history = new History(file(name));
    Optional<JsonNode> before = history.find(History.BEGUN);
    if (before.isPresent()) {
      return before.get().path("input").equals(input);
    }
    ObjectNode begun = Json.object().put("machine", machine);
    begun.put("time", clock.now().toString()).set("input", input);
    history.add(History.BEGUN, begun);
    run(name, history);
    return true;
  }

  private Reply describe(String arn) {
    String name = arn.substring(arn.lastIndexOf(':') + 1);
    if (!NAME.matcher(name).matches() || !Files.exists(file(name))) {
      return refusal("ExecutionDoesNotExist", "there is no execution of that name");
    }
    ObjectNode shown = Json.object().put("executionArn", arn).put("name", name);
    JsonNode ended =
        new History(file(name))
            .find(History.ENDED)
            .orElseGet(() -> Json.object().put("status", "RUNNING"));
    shown.setAll((ObjectNode) ended);
    return Reply.json(200, shown);
  }

  private void run(String name, History history) {
    Optional<JsonNode> begun = history.find(History.BEGUN);
    if (begun.isEmpty() || history.find(History.ENDED).isPresent()) {
      return;
    }
    Thread thread =
        Thread.ofVirtual().name("execution-" + name).unstarted(() -> play(begun.get(), history));
    if (running.putIfAbsent(name, thread) == null) {
      thread.start();
    }
  }

  private void play(JsonNode begun, History history) {
    ObjectNode execution = Json.object().put("StartTime", begun.path("time").asText());
    var paths = new Paths(Json.object().set("Execution", execution));
    Definition machine = machines.get(begun.path("machine").asText());
    if (machine == null) {
      return;
    }
    try {
      JsonNode output =
          new Machine(functions, history, execution)
              .run(machine.tree(), begun.path("input"), paths, "");
      history.add(
          History.ENDED, Json.object().put("status", "SUCCEEDED").put("output", output.toString()));
    } catch (StateFailed e) {
      ObjectNode ended = Json.object().put("status", "FAILED");
      ended.put("error", e.shown().path("Error").asText());
      history.add(History.ENDED, ended.put("cause", e.shown().path("Cause").asText()));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      System.err.println("An execution stopped, and goes on at the next start: " + e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".jsonl");
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".jsonl", "");
  }

  private static String arn(String name) {
    return Arns.of("states", "execution:local:" + name);
  }

  private static Reply refusal(String type, String message) {
    return Reply.json(400, Json.object().put("__type", type).put("message", message));
  }

  @Override
  public void close() {
    running.values().forEach(Thread::interrupt);
  }
}
