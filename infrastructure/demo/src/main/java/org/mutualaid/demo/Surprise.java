package org.mutualaid.demo;

import java.util.Objects;

/** The service did something else than the story says. Ends the demo with one sentence. */
public final class Surprise extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What the story says, and what came instead. */
  public Surprise(String expected, String came) {
    super("Expected " + expected + ", but " + came + ".");
  }

  /** Refuses to go on unless something held. */
  public static void unless(boolean held, String expected, String came) {
    if (!held) {
      throw new Surprise(expected, came);
    }
  }

  static void unlessEqual(String what, Object expected, Object came) {
    unless(Objects.equals(expected, came), what + " " + expected, "it was " + came);
  }
}
