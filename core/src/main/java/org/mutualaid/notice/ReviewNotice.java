package org.mutualaid.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Prompt;
import org.mutualaid.claim.Reference;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/**
 * That a claim changed and whose turn it is now, or that time passed. Holds nothing personal: who
 * may open the claim reads the rest there.
 *
 * @param plans the plans with a line in the claim
 * @param version of the entry that it tells of, or from which the time counts that has passed
 * @param desk whose turn it is; MEMBER where nobody in the chain has to act
 * @param reason the name of the action that caused it, or of the {@link Prompt}
 * @param at when it happened
 * @param owner what whose claim it is hears of it, if anything: a message of its own, beside the
 *     one for the desk
 */
public record ReviewNotice(
    ClaimId claim,
    Reference reference,
    long version,
    ClaimState.Name state,
    Post desk,
    List<String> plans,
    String reason,
    Optional<LocalDate> dueOn,
    Instant at,
    Optional<OwnerNotice> owner) {

  /** The notice of the step that led to the claim as it is. */
  public static ReviewNotice of(Claim after, HistoryEntry entry) {
    return of(
        after,
        after.version(),
        after.route().desk(after.state()),
        entry.action(),
        entry.at(),
        Tellings.toOwner(after, entry));
  }

  /**
   * The notice that time has passed.
   *
   * @param since the version of the entry from which it counts
   * @param at when it is told
   */
  public static ReviewNotice of(Claim claim, Prompt prompt, long since, Instant at) {
    var owner = Tellings.ofTime(claim, Told.valueOf(prompt.name()), at);
    return of(claim, since, prompt.desk(claim.route()), prompt.name(), at, owner);
  }

  private static ReviewNotice of(
      Claim claim,
      long version,
      Post desk,
      String reason,
      Instant at,
      Optional<OwnerNotice> owner) {
    return new ReviewNotice(
        claim.id(),
        claim.reference(),
        version,
        claim.state().name(),
        desk,
        claim.facts().assessment().benefits().stream().map(BenefitCode::plan).distinct().toList(),
        reason,
        claim.dueOn(),
        at,
        owner);
  }

  /**
   * The one identifier of this notice, made from claim and version, and from the prompt where it is
   * one, so that a copy sent again can be told from a new notice.
   */
  public String dedupeId() {
    String entry = claim + "." + version;
    return Prompt.isName(reason) ? entry + "." + reason : entry;
  }

  /** The one identifier of the message to whose claim it is. */
  public String dedupeId(OwnerNotice message) {
    return dedupeId() + "." + message.audience();
  }

  /** The identifiers of all messages of this change, the one for the desk first. */
  public List<String> dedupeIds() {
    return Stream.concat(Stream.of(dedupeId()), owner.stream().map(this::dedupeId)).toList();
  }

  /**
   * Under what a subscriber may gather the new work of an office, to tell of it once a day: the
   * office and the day in the city. Nothing for what is told at once.
   */
  public Optional<String> digestKey() {
    return Optional.of(desk.office() + "." + CityTime.dateOf(at))
        .filter(_ -> Told.named(reason).filter(Told::isUrgent).isEmpty());
  }

  /** Whose turn it is, as subscriptions filter by it. */
  public Role level() {
    return desk.role();
  }
}
