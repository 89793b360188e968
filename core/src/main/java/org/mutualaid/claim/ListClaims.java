package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.people.PersonId;

/** The claims of the caller's own. */
public final class ListClaims {
  private final OwnClaims claims;

  public ListClaims(OwnClaims claims) {
    this.claims = claims;
  }

  /** A page, or why there is none. */
  public sealed interface Answer {
    /** The page. */
    record Listed(Page<ClaimSummary> page) implements Answer {}

    /** Not given. */
    record Refused(Refusal refusal) implements Answer {}
  }

  /**
   * One page, newest first.
   *
   * @param limit 1 to 100
   */
  public Answer on(PersonId caller, int limit, Optional<Cursor> from) {
    return claims
        .ofMember(caller, limit, from)
        .<Answer>map(Answer.Listed::new)
        .orElseGet(() -> new Answer.Refused(new Refusal.BadCursor()));
  }
}
