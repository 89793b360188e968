package org.mutualaid.local;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Starts parts side by side and says a word as each is there, so that nobody waits in silence. */
final class Progress {
  private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CompletableFuture<Object> failure = new CompletableFuture<>();
  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  <T> CompletableFuture<T> start(String what, Supplier<T> part) {
    long start = System.nanoTime();
    CompletableFuture<T> future =
        CompletableFuture.supplyAsync(
            () -> {
              T started = part.get();
              out.printf("  %s (%d ms)%n", what, (System.nanoTime() - start) / 1_000_000);
              return started;
            },
            threads);
    var _ = future.whenComplete((started, why) -> note(why));
    return future;
  }

  private void note(@Nullable Throwable why) {
    if (why != null) {
      failure.completeExceptionally(why);
    }
  }

  /** Waits until all are there; the first that fails ends the waiting. */
  void await(CompletableFuture<?>... parts) {
    CompletableFuture.anyOf(failure, CompletableFuture.allOf(parts)).join();
  }
}
