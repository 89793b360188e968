package org.mutualaid.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How long to go on trying: with pauses, never without end.
 *
 * @param limit after which it is a surprise that something has not come true
 * @param pause between one try and the next
 */
public record Patience(Duration limit, Duration pause) {
  private static final Duration PAUSE = Duration.ofMillis(150);

  /** With pauses that somebody who watches hardly notices. */
  public Patience(Duration limit) {
    this(limit, PAUSE);
  }

  /** The first result there is. */
  public <T> T until(String expected, Supplier<Optional<T>> attempt) {
    long end = System.nanoTime() + limit.toNanos();
    Optional<T> result = attempt.get();
    while (result.isEmpty()) {
      Surprise.unless(
          System.nanoTime() < end, expected, "it was not so within " + limit.toSeconds() + " s");
      rest();
      result = attempt.get();
    }
    return result.get();
  }

  private void rest() {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Surprise("to go on waiting", "the demo was told to stop");
    }
  }
}
