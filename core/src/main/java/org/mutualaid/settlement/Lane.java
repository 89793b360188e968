package org.mutualaid.settlement;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** A piece of work that is done beside others, and that is waited for. */
final class Lane<T> {
  private final FutureTask<T> task;

  private Lane(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins it where the executor says. */
  static <T> Lane<T> begin(Executor lanes, Callable<T> work) {
    var task = new FutureTask<>(work);
    lanes.execute(task);
    return new Lane<>(task);
  }

  /** What came of it, once it has ended; what it threw is thrown here. */
  T ended() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("a piece of work failed", e);
    }
  }
}
