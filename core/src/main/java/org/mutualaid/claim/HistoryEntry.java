package org.mutualaid.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/**
 * One thing that happened to a claim. Never changed afterwards; version n is the n-th.
 *
 * @param as in what quality the person acted
 * @param reason the coded reason of a rejection, if this is one or proposes one
 * @param details what the action carried, in codes and days, so that the state can be told from the
 *     history alone: see {@link Standing}. Nothing personal.
 */
public record HistoryEntry(
    long version,
    Instant at,
    String action,
    ClaimState.Name from,
    ClaimState.Name to,
    PersonId by,
    Role as,
    Optional<String> reason,
    List<String> details) {

  /** An entry of an action that carries no details. */
  public HistoryEntry(
      long version,
      Instant at,
      String action,
      ClaimState.Name from,
      ClaimState.Name to,
      PersonId by,
      Role as,
      Optional<String> reason) {
    this(version, at, action, from, to, by, as, reason, List.of());
  }

  /** Whether it is of this action. */
  public boolean is(Class<? extends ClaimAction> kind) {
    return action.equals(kind.getSimpleName());
  }

  /** Whether it led to another state. */
  public boolean moved() {
    return from != to;
  }
}
