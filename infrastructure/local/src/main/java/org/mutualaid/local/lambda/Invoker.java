package org.mutualaid.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import org.mutualaid.local.refusal.CannotStart;

/** Whoever can hand an event to a function by its name. */
public interface Invoker {
  /** Hands a function an event and waits for what comes of it. */
  Outcome invoke(String function, JsonNode event);

  /** Whether there is a function of this name. */
  boolean knows(String function);

  /** Refuses a name that is none of ours, as what asks for it would never work. */
  default String known(String function, String asker) {
    if (!knows(function)) {
      throw new CannotStart(
          "%s calls %s, which is no function of the template.".formatted(asker, function));
    }
    return function;
  }
}
