package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That a member agreed to have a claim filed for them, as the officer who files it records it. It
 * stands in the first entry of the history.
 *
 * @param on the day on which they agreed
 */
public record Consent(How how, LocalDate on) {
  /** In what way a member agreed. */
  public enum How {
    IN_PERSON,
    PHONE,
    WRITTEN
  }

  /** How it stands in the history. */
  List<String> details() {
    return List.of(how.name(), on.toString());
  }

  /** The consent on which an officer filed a claim for its member, where one did. */
  public static Optional<Consent> to(Claim claim) {
    return Optional.of(claim.history().getFirst())
        .filter(entry -> entry.action().equals(StartClaim.ACTION) && !entry.details().isEmpty())
        .map(HistoryEntry::details)
        .map(said -> new Consent(How.valueOf(said.getFirst()), LocalDate.parse(said.getLast())));
  }
}
