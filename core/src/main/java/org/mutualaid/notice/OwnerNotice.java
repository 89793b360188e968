package org.mutualaid.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.NextStep;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/**
 * What whose claim it is hears of a change: what happened, and whose turn it is now. Holds no name,
 * no number of theirs and no diagnosis; the gateway of the federation knows how to reach a person.
 *
 * @param audience MEMBER or AGENT
 * @param recipient opaque: derived from who they are at the sign-in
 * @param amount what was granted or paid, where the words name it
 * @param papers the codes of what is asked for, where that is what happened
 * @param next the same that their page says
 * @param at when it happened
 */
public record OwnerNotice(
    Role audience,
    PersonId recipient,
    Told told,
    Optional<Money> amount,
    List<String> papers,
    NextStep next,
    Instant at) {

  /** The moment before which it is not to be delivered: the end of the quiet hours it falls in. */
  public Optional<OffsetDateTime> notBefore() {
    return told.isUrgent() ? Optional.empty() : QuietHours.end(at);
  }
}
