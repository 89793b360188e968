package org.mutualaid.benefit;

import java.util.Optional;
import java.util.Set;

/**
 * What an event may name: codes of the plan files, and the children on the roster.
 *
 * @param circumstances that the plan files know for this type of event
 * @param payers other than the plan whose payments are taken off
 * @param children of the member's home on the day; empty where the member is not known, as in a
 *     what-if
 */
public record KnownNames(
    Set<String> circumstances,
    Set<String> diseases,
    Set<String> payers,
    Optional<Set<String>> children) {

  /** The same, for a member whose children are on the roster. */
  public KnownNames withChildren(Set<String> names) {
    return new KnownNames(circumstances, diseases, payers, Optional.of(names));
  }
}
