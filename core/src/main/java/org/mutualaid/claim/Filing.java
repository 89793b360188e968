package org.mutualaid.claim;

import java.util.Map;
import java.util.Optional;
import org.mutualaid.benefit.Event;
import org.mutualaid.people.PersonId;

/**
 * What somebody tells of an event.
 *
 * @param narrative the answers in free words, by the name of the question
 * @param onBehalf for whom, where somebody tells of a death
 * @param forMember for whom, where an officer tells it for a member
 */
public record Filing(
    Event event,
    Map<String, String> narrative,
    Optional<Naming> onBehalf,
    Optional<ForMember> forMember) {
  /** What a member tells of an event of their own. */
  public Filing(Event event, Map<String, String> narrative) {
    this(event, narrative, Optional.empty(), Optional.empty());
  }

  /** What somebody tells of a death. */
  public static Filing ofDeath(Event event, Map<String, String> narrative, Naming naming) {
    return new Filing(event, narrative, Optional.of(naming), Optional.empty());
  }

  /**
   * That an officer files for a member who agreed to it.
   *
   * @param member whoever the number stands for, if it stands for anybody
   */
  public record ForMember(PersonId member, Consent consent) {}

  /**
   * That somebody names a member who died.
   *
   * @param member whoever the number stands for, if it stands for anybody
   */
  public record Naming(PersonId member, Beneficiary beneficiary) {}

  /** Whose cover it is about. */
  PersonId member(PersonId teller) {
    return onBehalf.map(Naming::member).or(() -> forMember.map(ForMember::member)).orElse(teller);
  }

  @Override
  public String toString() {
    return "Filing[hidden]";
  }
}
