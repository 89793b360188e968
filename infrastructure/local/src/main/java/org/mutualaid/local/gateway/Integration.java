package org.mutualaid.local.gateway;

import java.util.Map;

/** Who answers a route. */
sealed interface Integration {
  /** A function. */
  record Calls(String function) implements Integration {}

  /** The gateway itself, always the same. */
  record Mock(int status, Map<String, String> headers, String body) implements Integration {
    /** Keeps what it is given unchanged. */
    public Mock {
      headers = Map.copyOf(headers);
    }
  }
}
