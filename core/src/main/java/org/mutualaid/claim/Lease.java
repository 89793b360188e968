package org.mutualaid.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.mutualaid.people.PersonId;

/**
 * That one person of a desk works at a claim now, so that nobody else does the same work. It is no
 * step of the claim: it changes neither history nor version, ends by itself, and nothing is lost
 * with it.
 *
 * @param until to the millisecond; from that moment on it is over
 */
public record Lease(PersonId by, Instant until) {
  /** What is no work at the desk, or is the business of others, waits for nobody. */
  private static final Set<String> WAITS_FOR_NOBODY =
      Set.of("Note", "Undo", "ConsentToRequest", "Reopen", "Close");

  /** One that begins now. */
  static Lease begun(PersonId by, Instant now, Duration length) {
    return new Lease(by, now.plus(length).truncatedTo(ChronoUnit.MILLIS));
  }

  /** Whether it is not over yet. */
  public boolean runs(Instant now) {
    return now.isBefore(until);
  }

  /** Whether it keeps this person from the work at the claim. */
  public boolean keepsOut(PersonId person, Instant now) {
    return runs(now) && !by.equals(person);
  }

  /** Whether it ends with this step: with another state, and where a second person is needed. */
  public static boolean endsWith(HistoryEntry entry) {
    return entry.moved() || entry.is(ClaimAction.Propose.class);
  }

  /** Whether steps of staff of this name wait while somebody else has the claim. */
  public static boolean holdsUp(String action) {
    return !WAITS_FOR_NOBODY.contains(action);
  }
}
