package org.mutualaid.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;

/** How an invocation ended. */
public sealed interface Outcome {
  /** The function answered. */
  record Returned(JsonNode payload) implements Outcome {}

  /** The function threw, or could not be made ready; the text is what the runtime reported. */
  record Failed(String error) implements Outcome {}

  /** The function did not answer within its timeout, and its process was ended. */
  record TimedOut() implements Outcome {}

  /** The function's process died while it worked. */
  record Crashed() implements Outcome {}

  /** Whether the function answered. */
  default boolean returned() {
    return this instanceof Returned;
  }
}
