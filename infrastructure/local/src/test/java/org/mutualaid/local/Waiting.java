package org.mutualaid.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what is to become true, and says what did not. */
final class Waiting {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Waiting() {}

  static void until(String what, BooleanSupplier condition) {
    long limit = System.nanoTime() + LIMIT.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > limit) {
        throw new AssertionError("This did not happen within " + LIMIT + ": " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
