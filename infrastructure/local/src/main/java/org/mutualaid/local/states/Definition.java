package org.mutualaid.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mutualaid.local.refusal.CannotStart;

/** A state machine that was looked through: it holds nothing that is not played here. */
record Definition(String id, JsonNode tree) {
  private static final Set<String> MACHINE = Set.of("Comment", "StartAt", "States");
  private static final Set<String> ANY = Set.of("Type", "Comment");
  private static final Set<String> STEP = Set.of("Next", "End", "ResultPath");
  private static final Set<String> TRIED = Set.of("Retry", "Catch");
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "Task", union(STEP, TRIED, Set.of("Resource", "Parameters")),
          "Map",
              union(
                  STEP,
                  TRIED,
                  Set.of("ItemsPath", "ItemSelector", "ItemProcessor", "MaxConcurrency", "Label")),
          "Pass", union(STEP, Set.of("Parameters", "Result")),
          "Succeed", Set.of(),
          "Fail", Set.of("Error", "Cause"));
  private static final Set<String> RETRY =
      Set.of("ErrorEquals", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds");
  private static final Set<String> CATCH = Set.of("ErrorEquals", "Next", "ResultPath");

  /** Looks a machine through, those inside its maps too. */
  static Definition of(String id, JsonNode tree) {
    machine(id, tree, MACHINE);
    return new Definition(id, tree);
  }

  private static void machine(String where, JsonNode machine, Set<String> known) {
    only(where, machine, known);
    JsonNode states = machine.path("States");
    leadsSomewhere(where, states, machine.path("StartAt").asText());
    states.forEachEntry((name, state) -> state(where + "." + name, state, states));
  }

  private static void state(String where, JsonNode state, JsonNode siblings) {
    String type = state.path("Type").asText();
    if (!FIELDS.containsKey(type)) {
      throw refused(where, "the type " + type);
    }
    only(where, state, union(ANY, FIELDS.getOrDefault(type, Set.of())));
    if (FIELDS.getOrDefault(type, Set.of()).contains("Next") && !state.path("End").asBoolean()) {
      leadsSomewhere(where, siblings, state.path("Next").asText());
    }
    state.path("Retry").forEach(retry -> only(where, retry, RETRY));
    for (JsonNode caught : state.path("Catch")) {
      only(where, caught, CATCH);
      leadsSomewhere(where, siblings, caught.path("Next").asText());
    }
    if (type.equals("Map")) {
      map(where, state.path("ItemProcessor"));
    }
  }

  private static void map(String where, JsonNode processor) {
    JsonNode config = processor.path("ProcessorConfig");
    only(where, config, Set.of("Mode", "ExecutionType"));
    if (!config.path("Mode").asText().equals("DISTRIBUTED")) {
      throw refused(where, "a Map that is not DISTRIBUTED");
    }
    machine(where, processor, union(MACHINE, Set.of("ProcessorConfig")));
  }

  private static void only(String where, JsonNode part, Set<String> known) {
    part.forEachEntry(
        (field, _) -> {
          if (!known.contains(field)) {
            throw refused(where, "the field " + field);
          }
        });
  }

  private static void leadsSomewhere(String where, JsonNode states, String name) {
    if (!states.has(name)) {
      throw refused(where, "a way to the state '" + name + "', which is not there");
    }
  }

  private static CannotStart refused(String where, String what) {
    return new CannotStart(
        "The state machine %s has %s, which the embedded cloud cannot play."
            .formatted(where, what));
  }

  @SafeVarargs
  private static Set<String> union(Set<String>... parts) {
    Set<String> all = new HashSet<>();
    for (Set<String> part : parts) {
      all.addAll(part);
    }
    return Set.copyOf(all);
  }
}
