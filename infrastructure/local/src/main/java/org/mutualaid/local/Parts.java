package org.mutualaid.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, to be stopped in the opposite order, once. */
final class Parts implements AutoCloseable {
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private boolean stopped;

  /** Adds a part; after the stop it is stopped at once. */
  synchronized <P extends AutoCloseable> P add(P part) {
    started.push(part);
    if (stopped) {
      close();
    }
    return part;
  }

  @Override
  public synchronized void close() {
    stopped = true;
    while (!started.isEmpty()) {
      stop(started.pop());
    }
  }

  private static void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      System.err.println("A part did not stop: " + e);
    }
  }
}
