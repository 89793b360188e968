package org.mutualaid.contract;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets several callers go at the same moment and gathers how each ended. */
public final class Race {
  private Race() {}

  /** How each of the runners ended. */
  public static <T> List<T> of(int runners, IntFunction<T> run) {
    var ready = new CountDownLatch(runners);
    try (ExecutorService lanes = Executors.newFixedThreadPool(runners)) {
      List<Future<T>> ends =
          IntStream.range(0, runners)
              .mapToObj(at -> lanes.submit(() -> go(ready, run, at)))
              .toList();
      return ends.stream().map(Race::end).toList();
    }
  }

  private static <T> T go(CountDownLatch ready, IntFunction<T> run, int at)
      throws InterruptedException {
    ready.countDown();
    ready.await();
    return run.apply(at);
  }

  private static <T> T end(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
