package org.mutualaid.claim;

import java.util.List;
import org.mutualaid.people.PersonId;

/** Who of the staff opened a claim or its papers, for the member whose claim it is. */
public final class SeeLooks {
  private final Claims claims;
  private final Looks looks;

  public SeeLooks(Claims claims, Looks looks) {
    this.claims = claims;
    this.looks = looks;
  }

  /** The looks, or why they are not shown. */
  public sealed interface Answer {
    /** Shown, the newest first. */
    record Seen(Claim claim, List<Look> looks) implements Answer {}

    /** No claim of the caller's own. */
    record Refused(Refusal refusal) implements Answer {}
  }

  /** The looks at a claim of the caller's own. */
  public Answer on(ClaimId id, PersonId caller) {
    return claims
        .view(id, caller)
        .claim()
        .filter(claim -> claim.isOf(caller))
        .<Answer>map(claim -> new Answer.Seen(claim, looks.at(id)))
        .orElseGet(() -> new Answer.Refused(new Refusal.NoSuchClaim()));
  }
}
