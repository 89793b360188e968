package org.mutualaid.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mutualaid.local.json.Json;

/** One process of one function: at most one event at a time, and gone once it times out or dies. */
final class FunctionProcess {
  private static final Duration START = Duration.ofSeconds(30);
  private final String id = UUID.randomUUID().toString();
  private final String arn;
  private final BlockingQueue<Optional<Invocation>> events = new LinkedBlockingQueue<>();
  private final CompletableFuture<Outcome> ready = new CompletableFuture<>();
  private final AtomicReference<@Nullable Invocation> current = new AtomicReference<>();
  private volatile @Nullable Process process;
  private volatile boolean doomed;

  FunctionProcess(String arn) {
    this.arn = arn;
  }

  String id() {
    return id;
  }

  String arn() {
    return arn;
  }

  void runs(Process started) {
    this.process = started;
    var _ = started.onExit().thenRun(() -> end(new Outcome.Crashed()));
  }

  boolean isAlive() {
    Process started = process;
    return !doomed && started != null && started.isAlive();
  }

  /** Waits until the process has loaded its function; what stops it from that is the answer. */
  Outcome awaitReady() {
    return await(ready, START);
  }

  Outcome invoke(JsonNode event, Duration timeout) {
    var invocation =
        new Invocation(
            UUID.randomUUID().toString(),
            event,
            Instant.now().plus(timeout),
            new CompletableFuture<>());
    current.set(invocation);
    if (!isAlive()) {
      return new Outcome.Crashed();
    }
    events.add(Optional.of(invocation));
    return await(invocation.outcome(), timeout);
  }

  private Outcome await(CompletableFuture<Outcome> outcome, Duration timeout) {
    try {
      return outcome.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      kill();
      return new Outcome.TimedOut();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Crashed();
    } catch (ExecutionException e) {
      return new Outcome.Failed(String.valueOf(e.getCause()));
    }
  }

  /** The process asks for work, which also says that its function is loaded. */
  Optional<Invocation> awaitNext() {
    ready.complete(new Outcome.Returned(Json.object()));
    try {
      return events.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  void answered(String invocationId, byte[] payload) {
    Invocation invocation = current.get();
    if (invocation != null && invocation.id().equals(invocationId)) {
      invocation.outcome().complete(outcome(payload));
    }
  }

  private static Outcome outcome(byte[] payload) {
    try {
      return new Outcome.Returned(Json.parse(payload));
    } catch (UncheckedIOException e) {
      return new Outcome.Failed("The function's answer is not JSON.");
    }
  }

  void failed(String error) {
    end(new Outcome.Failed(error));
  }

  private void end(Outcome outcome) {
    ready.complete(outcome);
    Invocation invocation = current.get();
    if (invocation != null) {
      invocation.outcome().complete(outcome);
    }
    if (!isAlive()) {
      events.add(Optional.empty());
    }
  }

  void kill() {
    doomed = true;
    Process started = process;
    if (started != null) {
      started.destroyForcibly();
    }
  }
}
