package org.mutualaid.local.s3;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Whoever can start an execution of a state machine. */
@FunctionalInterface
public interface Starter {
  /**
   * Starts one.
   *
   * @param name under which it is started once, however often it is asked for
   */
  void start(String machine, String name, JsonNode input) throws IOException;
}
