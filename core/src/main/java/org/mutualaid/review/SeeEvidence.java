package org.mutualaid.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Looks;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.ToldBefore;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/**
 * All that is recorded of a claim: what happened to it, who did it, what each decision rested on,
 * and who looked. For auditors and the supervisor; that they asked is itself recorded first.
 */
public final class SeeEvidence {
  private final Claims claims;
  private final Looks looks;

  public SeeEvidence(Claims claims, Looks looks) {
    this.claims = claims;
    this.looks = looks;
  }

  /** The evidence, or why it is not shown. */
  public sealed interface Answer {
    /** Shown; what was told before with the oldest first, the looks with the newest. */
    record Seen(Claim claim, List<ToldBefore> before, List<Look> looks) implements Answer {}

    /** Not shown. */
    record Refused(Refusal refusal) implements Answer {}
  }

  /**
   * The evidence of a claim.
   *
   * @param now when the request came
   */
  public Answer on(ClaimId id, PersonId caller, Instant now) {
    return switch (Sight.of(claims.view(id, caller))) {
      case Sight.Hidden(Refusal refusal) -> new Answer.Refused(refusal);
      case Sight.Seen seen ->
          mayAudit(seen.post().role())
              ? recorded(seen, now)
              : new Answer.Refused(new Refusal.NotYourDesk());
    };
  }

  private static boolean mayAudit(Role role) {
    return role == Role.AUDITOR || role == Role.SUPERVISOR;
  }

  private Answer recorded(Sight.Seen seen, Instant now) {
    ClaimId id = seen.claim().id();
    looks.note(new Look(id, Optional.empty(), seen.person().id(), seen.post().role(), now));
    return new Answer.Seen(seen.claim(), claims.toldBefore(id), looks.at(id));
  }
}
