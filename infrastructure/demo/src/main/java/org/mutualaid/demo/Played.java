package org.mutualaid.demo;

import java.util.List;

/** A demo that came to its end, and everything that it was told. */
public final class Played {
  private static final List<String> MEMBERS = List.of("demo-a", "demo-b", "demo-c");

  private final Stage stage;
  private final List<String> claims;
  private final Journal journal;

  Played(Stage stage, List<String> claims, Journal journal) {
    this.stage = stage;
    this.claims = claims;
    this.journal = journal;
  }

  /** The ids of the three claims. */
  public List<String> claims() {
    return claims;
  }

  /** Asks again for everything that was acknowledged, and counts the notices; may be repeated. */
  public void check() {
    journal.check(stage);
    new SentNotices(stage).check(claims, MEMBERS);
  }
}
