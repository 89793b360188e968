package org.mutualaid.local.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Invoker;
import org.mutualaid.local.lambda.Outcome;
import org.mutualaid.local.refusal.CannotStart;

final class ExecutionsTest {
  private static final Path DEFINITION = Path.of("../settle-quarter.asl.json");
  private static final String REFUSED =
      "{\"errorType\":\"org.mutualaid.functions.settlequarter.FileRefused\"}";

  @TempDir private Path folder;
  private final List<String> settled = Collections.synchronizedList(new ArrayList<>());

  @Test
  void the_settlement_checks_settles_each_chunk_and_closes() throws Exception {
    assertEquals("{\"members\":60}", run(this::works).toString());
    assertEquals(60, settled.size());
  }

  @Test
  void what_was_done_before_a_kill_is_not_done_again() throws Exception {
    assertThrows(IllegalStateException.class, () -> run(this::diesAtTheThirtieth));
    int before = settled.size();
    assertTrue(before >= 30 && before < 60, "settled " + before);
    assertEquals("{\"members\":60}", run(this::works).toString());
    assertEquals(60, settled.size());
    assertEquals(60, new HashSet<>(settled).size());
  }

  @Test
  void a_line_that_was_cut_short_did_not_happen() throws Exception {
    run(this::works);
    Path file = folder.resolve("one.jsonl");
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() - 20));
    assertEquals("{\"members\":60}", run(this::works).toString());
    assertEquals(60, settled.size());
  }

  @Test
  void a_refused_file_is_caught_and_tried_once() {
    var failed =
        assertThrows(
            StateFailed.class,
            () ->
                run(
                    asked -> {
                      settled.add("check");
                      return new Outcome.Failed(REFUSED);
                    }));
    assertEquals("FileRefused", failed.shown().path("Error").asText());
    assertEquals(1, settled.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'Type':'Choice','Choices':[]} | the type Choice",
        "{'Type':'Wait','Seconds':1} | the type Wait",
        "{'Type':'Task','Resource':'x','TimeoutSeconds':1,'End':true} | the field TimeoutSeconds",
        "{'Type':'Task','Resource':'x','Next':'Nowhere'} | a way to the state 'Nowhere'",
        "{'Type':'Task','Resource':'x','End':true,'Retry':[{'JitterStrategy':'FULL'}]}"
            + " | the field JitterStrategy",
        "{'Type':'Map','End':true,'ItemProcessor':{'ProcessorConfig':{'Mode':'INLINE'}}}"
            + " | a Map that is not DISTRIBUTED",
        "{'Type':'Map','End':true,'ItemReader':{}} | the field ItemReader",
      })
  void what_is_not_played_is_refused_by_name(String state, String what) {
    String machine = "{'StartAt':'A','States':{'A':" + state + "}}";
    JsonNode tree = Json.parse(machine.replace('\'', '"'));
    var refused = assertThrows(CannotStart.class, () -> Definition.of("M", tree));
    assertTrue(String.valueOf(refused.getMessage()).contains(what), refused.getMessage());
  }

  private JsonNode run(Work function) throws Exception {
    Definition machine = Definition.of("M", Json.parse(Files.readString(DEFINITION)));
    ObjectNode execution = Json.object().put("StartTime", "2026-04-15T01:00:00Z");
    var paths = new Paths(Json.object().set("Execution", execution));
    JsonNode input = Json.parse("{\"detail\":{\"object\":{\"key\":\"insurance/2026-Q1-a.csv\"}}}");
    return new Machine(invoker(function), new History(folder.resolve("one.jsonl")), execution)
        .run(machine.tree(), input, paths, "");
  }

  /** What the function does with an event. */
  private interface Work {
    Outcome on(JsonNode event);
  }

  private static Invoker invoker(Work function) {
    return new Invoker() {
      @Override
      public Outcome invoke(String name, JsonNode event) {
        return function.on(event);
      }

      @Override
      public boolean knows(String name) {
        return true;
      }
    };
  }

  private Outcome works(JsonNode event) {
    return new Outcome.Returned(answer(event));
  }

  private Outcome diesAtTheThirtieth(JsonNode event) {
    if (settled.size() >= 30) {
      throw new IllegalStateException("killed");
    }
    return works(event);
  }

  private JsonNode answer(JsonNode event) {
    assertEquals("2026-04-15T01:00:00Z", event.path("time").asText());
    return switch (event.path("step").asText()) {
      case "check" -> checked();
      case "settle" -> {
        settled.add(event.path("chunk").path("from").asText());
        yield Json.object().put("members", 1);
      }
      default -> Json.object().put("members", event.path("totals").size());
    };
  }

  private static JsonNode checked() {
    ObjectNode checked = Json.object().put("mark", "m1").put("file", "2026-Q1-a.csv");
    var chunks = checked.putArray("chunks");
    for (int i = 0; i < 60; i++) {
      chunks.addObject().put("from", i).put("to", i + 1);
    }
    return checked;
  }

  @Test
  void a_definition_that_is_shipped_is_played() throws IOException {
    Definition.of("SettleQuarterMachine", Json.parse(Files.readString(DEFINITION)));
  }
}
