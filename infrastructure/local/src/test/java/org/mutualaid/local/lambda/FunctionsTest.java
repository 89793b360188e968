package org.mutualaid.local.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.process.Children;
import org.mutualaid.local.refusal.CannotStart;
import org.mutualaid.local.sample.SampleZip;
import org.mutualaid.local.template.FunctionSpec;

/** Functions in processes of their own, under the real Runtime Interface Client. */
class FunctionsTest {
  private static final Path CLIENT = Path.of("../runtime-client/target/lib");
  @TempDir Path folder;
  private Children children;
  private RuntimeApi api;
  private Functions functions;

  @BeforeEach
  void start() throws Exception {
    Files.createDirectories(folder.resolve("logs"));
    children = new Children();
    api = new RuntimeApi();
    var client = new RuntimeClient(CLIENT, folder, api, children);
    var specs = List.of(spec("Sample", SampleZip.HANDLER), spec("Broken", "no.such.Handler::x"));
    functions = new Functions(specs, client, folder, 2);
  }

  @AfterEach
  void stop() {
    children.close();
    api.close();
  }

  @Test
  void a_process_is_used_again_and_replaced_after_a_timeout_or_a_death() {
    String first = processId();
    assertEquals(first, processId());

    assertInstanceOf(Outcome.Failed.class, invoke("please-throw"));
    assertEquals(first, processId(), "an exception ends no process");

    assertInstanceOf(Outcome.TimedOut.class, invoke("please-hang"));
    String second = processId();
    assertNotEquals(first, second);

    assertInstanceOf(Outcome.Crashed.class, invoke("please-die"));
    assertNotEquals(second, processId());
    assertTrue(ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive).isEmpty());
  }

  @Test
  void a_function_runs_in_its_unpacked_zip_with_its_own_environment() {
    JsonNode answer = returned(invoke("hello"));

    assertEquals("{\"role\":\"own\"}", answer.path("body").asText());
    Path code = functions.codes().get("Sample").folder();
    assertTrue(Files.exists(code.resolve("seen.jsonl")), "its working directory");
    assertEquals(64, functions.codes().get("Sample").sha256().length());
  }

  @Test
  void a_function_that_cannot_be_loaded_fails_each_time_and_says_why() {
    Outcome.Failed failed =
        assertInstanceOf(Outcome.Failed.class, functions.invoke("Broken", Json.object()));

    assertTrue(failed.error().contains("no.such.Handler"), failed.error());
  }

  @Test
  void without_its_zip_a_function_cannot_start() {
    var nowhere = spec("Gone", "x").zip().resolveSibling("gone.zip");
    var refusal =
        assertThrows(CannotStart.class, () -> FunctionCode.unpacked("Gone", nowhere, folder));

    assertTrue(refusal.getMessage().contains("make run builds it"));
    assertFalse(functions.knows("Gone"));
  }

  private String processId() {
    return returned(invoke("hello")).path("headers").path("X-Pid").asText();
  }

  private Outcome invoke(String word) {
    return functions.invoke("Sample", Json.object().put("word", word));
  }

  private static JsonNode returned(Outcome outcome) {
    return assertInstanceOf(Outcome.Returned.class, outcome).payload();
  }

  private FunctionSpec spec(String name, String handler) {
    return new FunctionSpec(
        name,
        handler,
        SampleZip.in(folder),
        128,
        Duration.ofSeconds(2),
        Map.of("ROLE", "own"),
        List.of(),
        0,
        2,
        "");
  }
}
