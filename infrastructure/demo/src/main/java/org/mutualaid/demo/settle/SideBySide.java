package org.mutualaid.demo.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Does the same with many, some at a time. */
final class SideBySide {
  private static final int LANES = 8;

  private SideBySide() {}

  static <T> void each(Stream<T> all, Consumer<T> work) throws InterruptedException {
    try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
      List<Future<?>> begun = new ArrayList<>();
      all.forEach(one -> begun.add(lanes.submit(() -> work.accept(one))));
      for (Future<?> one : begun) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }
}
