package org.mutualaid.claim;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;

/**
 * What a claim said of its event until its facts were changed, with what was worked out of it. Kept
 * sealed for the evidence, apart from the claim; nothing is decided on it.
 *
 * @param until the version of the claim with which other facts took its place
 * @param renewed the calculation of the last verdict by then, where it was another
 */
public record ToldBefore(
    long until,
    Event event,
    Map<String, String> narrative,
    Assessment estimate,
    Optional<Assessment> renewed,
    Optional<Basis> startedOn,
    Optional<Basis> decidedOn) {
  /** What these facts said until a version. */
  static ToldBefore of(Facts facts, long until) {
    return new ToldBefore(
        until,
        facts.event(),
        facts.narrative(),
        facts.estimate(),
        facts.renewed(),
        facts.startedOn(),
        facts.decidedOn());
  }

  @Override
  public String toString() {
    return "ToldBefore[hidden]";
  }
}
