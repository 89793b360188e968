package org.mutualaid.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.mutualaid.local.json.Json;

/** A state failed with one of the language's errors, or with that of a function. */
final class StateFailed extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final Set<String> OWN =
      Set.of("States.Runtime", "States.ParameterPathFailure", "States.Timeout");

  private final String error;
  private final String cause;

  StateFailed(String error, String cause) {
    super(error + ": " + cause);
    this.error = error;
    this.cause = cause;
  }

  /** Whether a Retry or Catch means it. */
  boolean isMeantBy(JsonNode handler) {
    for (JsonNode name : handler.path("ErrorEquals")) {
      String wanted = name.asText();
      if (wanted.equals(error)
          || wanted.equals("States.ALL")
          || (wanted.equals("States.TaskFailed") && !OWN.contains(error))) {
        return true;
      }
    }
    return false;
  }

  JsonNode shown() {
    return Json.object().put("Error", error).put("Cause", cause);
  }
}
