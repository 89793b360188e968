package org.mutualaid.lambda;

/** What a token may be used for. Who somebody is and which desk is theirs stands on the roster. */
public enum Scope {
  /** File claims and see one's own. */
  FILE("claims:file"),
  /** Review claims. */
  REVIEW("claims:review"),
  /** Send in rosters. */
  IMPORT("roster:import");

  private final String text;

  Scope(String text) {
    this.text = text;
  }

  /** As it stands in tokens. */
  public String text() {
    return text;
  }
}
