package org.mutualaid.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
public final class MovableClock implements InstantSource {
  /** When every test begins. */
  public static final Instant START = Instant.parse("2026-04-20T01:00:00Z");

  private volatile Instant now = START;

  @Override
  public Instant instant() {
    return now;
  }

  /** Moves it on. */
  public void advance(Duration by) {
    now = now.plus(by);
  }
}
