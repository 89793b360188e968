package org.mutualaid.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;

/** What wakes a function. */
public sealed interface EventSource {
  /** Its name in the template. */
  String name();

  /**
   * A route; the OpenAPI file says which function answers, this only whether without a token.
   *
   * @param open whether the event asks for no authorizer
   */
  record Route(String name, String method, String path, boolean open) implements EventSource {}

  /**
   * A table's stream.
   *
   * @param streamArn the stream
   * @param fromLatest whether a mapping without a past begins at the end of the stream
   * @param batchSize records of one invocation at most
   * @param retries how often a batch is tried again; negative for always
   * @param bisect whether a failed batch is halved
   * @param partial whether the function answers which records failed
   * @param filters patterns of which one must match; none lets all pass
   * @param onFailure the ARN of the queue that hears of what was given up; empty for none
   */
  record TableStream(
      String name,
      String streamArn,
      boolean fromLatest,
      int batchSize,
      int retries,
      boolean bisect,
      boolean partial,
      List<JsonNode> filters,
      String onFailure)
      implements EventSource {
    /** Keeps what it is given unchanged. */
    public TableStream {
      filters = List.copyOf(filters);
    }
  }

  /** Objects that arrive in a bucket under a key with this beginning and this end. */
  record Arrival(String name, String bucket, String prefix, String suffix) implements EventSource {}

  /** The passing of time. */
  record Every(String name, Duration period, String input) implements EventSource {}
}
