package org.mutualaid.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;

/**
 * Lets actors go one at a time, and draws after each call who goes on: the same seed, the same
 * order.
 */
final class Turns {
  private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

  private final Random random;
  private final Semaphore over = new Semaphore(0);

  Turns(Random random) {
    this.random = random;
  }

  private static final class Actor {
    final Semaphore turn = new Semaphore(0);
    volatile boolean gone;
    volatile Throwable failure = new Throwable("none");
    volatile boolean failed;
  }

  /** Plays until everybody is gone; what one of them threw is thrown on. */
  void play(List<Runnable> parts) {
    List<Actor> actors = new ArrayList<>();
    for (Runnable part : parts) {
      var actor = new Actor();
      actors.add(actor);
      Thread.startVirtualThread(() -> run(actor, part));
    }
    List<Actor> there = new ArrayList<>(actors);
    while (!there.isEmpty()) {
      Actor next = there.get(random.nextInt(there.size()));
      next.turn.release();
      over.acquireUninterruptibly();
      if (next.gone) {
        there.remove(next);
      }
      if (next.failed) {
        throw new AssertionError(next.failure.getMessage(), next.failure);
      }
    }
  }

  /** Gives the turn away, and goes on once it is this actor's again. */
  void pass() {
    Actor actor = CURRENT.get();
    if (actor != null) {
      over.release();
      actor.turn.acquireUninterruptibly();
    }
  }

  private void run(Actor actor, Runnable part) {
    CURRENT.set(actor);
    actor.turn.acquireUninterruptibly();
    try {
      part.run();
    } catch (Throwable e) {
      actor.failure = e;
      actor.failed = true;
    } finally {
      actor.gone = true;
      over.release();
    }
  }
}
