package org.mutualaid.aws;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** How long to wait before what failed for the moment is tried again. */
@FunctionalInterface
public interface Pauses {
  /** The longest first wait, in milliseconds; each further one may be twice as long. */
  int FIRST_MILLIS = 25;

  /**
   * Waits.
   *
   * @param tries made so far, 1 or more
   */
  void after(int tries);

  /** Waits for a random part of a time that doubles, so that rivals part. */
  static Pauses jittered() {
    return tries -> {
      long most = Duration.ofMillis(FIRST_MILLIS).toNanos() << tries;
      LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    };
  }
}
