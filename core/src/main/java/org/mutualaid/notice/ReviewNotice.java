package org.mutualaid.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Reference;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/**
 * That a claim changed and whose turn it is now. Holds nothing personal: who may open the claim
 * reads the rest there.
 *
 * @param plans the plans with a line in the claim
 * @param desk whose turn it is; MEMBER where nobody in the chain has to act
 * @param reason the name of the action that caused it
 */
public record ReviewNotice(
    ClaimId claim,
    Reference reference,
    long version,
    ClaimState.Name state,
    Post desk,
    List<String> plans,
    String reason,
    Optional<LocalDate> dueOn) {

  /** The notice of the step that led to the claim as it is. */
  public static ReviewNotice of(Claim after, HistoryEntry entry) {
    return new ReviewNotice(
        after.id(),
        after.reference(),
        after.version(),
        after.state().name(),
        after.route().desk(after.state()),
        after.facts().assessment().benefits().stream().map(BenefitCode::plan).distinct().toList(),
        entry.action(),
        after.dueOn());
  }

  /**
   * The one identifier of this change's notice, made from claim and version, so that a copy sent
   * again can be told from a new notice.
   */
  public String dedupeId() {
    return claim + "." + version;
  }

  /** Whose turn it is, as subscriptions filter by it. */
  public Role level() {
    return desk.role();
  }
}
