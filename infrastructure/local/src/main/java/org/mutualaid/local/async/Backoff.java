package org.mutualaid.local.async;

import java.time.Duration;

/** How long to wait before the next try: longer each time, up to a limit. */
public interface Backoff {
  /** Waits after so many failed tries. */
  void pause(int failed) throws InterruptedException;

  /** Doubles from a quarter of a second up to ten seconds. */
  static Backoff doubling() {
    return failed ->
        Thread.sleep(Duration.ofMillis(Math.min(250L << Math.min(failed - 1, 6), 10_000)));
  }
}
