package org.mutualaid.claim;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.benefit.Event;
import org.mutualaid.people.PersonId;

/**
 * What somebody tells of an event.
 *
 * @param narrative the answers in free words, by the name of the question
 * @param onBehalf for whom, where it did not happen to who tells it
 */
public record Filing(Event event, Map<String, String> narrative, Optional<Naming> onBehalf) {
  /** What a member tells of an event of their own. */
  public Filing(Event event, Map<String, String> narrative) {
    this(event, narrative, Optional.empty());
  }

  /**
   * That somebody names a member who died.
   *
   * @param member whoever the number stands for, if it stands for anybody
   */
  public record Naming(PersonId member, Beneficiary beneficiary) {}

  /** Whose cover it is about. */
  PersonId member(PersonId teller) {
    return onBehalf.map(Naming::member).orElse(teller);
  }

  @Override
  public String toString() {
    return "Filing[hidden]";
  }
}
