package org.mutualaid.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * One event on its way through one process.
 *
 * @param id the request id
 * @param event what the function gets
 * @param deadline when it must have answered
 * @param outcome how it ended, once it has
 */
record Invocation(
    String id, JsonNode event, Instant deadline, CompletableFuture<Outcome> outcome) {}
