package org.mutualaid.review;

import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Opened;
import org.mutualaid.claim.Refusal;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** Whether a member of staff may know of a claim at all. Drafts are the member's alone. */
public sealed interface Sight {
  /** They may. */
  record Seen(Claim claim, Person person, Post post) implements Sight {}

  /** They may not, and are told no more than the refusal says. */
  record Hidden(Refusal refusal) implements Sight {}

  /** What the caller of a read may see of what it found. */
  static Sight of(Opened opened) {
    Optional<Post> post = opened.caller().flatMap(Person::post);
    if (post.isEmpty()) {
      return new Hidden(new Refusal.NotYourDesk());
    }
    return opened
        .claim()
        .filter(claim -> claim.route().within(post.get()))
        .filter(claim -> !(claim.state() instanceof ClaimState.Draft))
        .filter(claim -> post.get().role() != Role.PANEL || isForThePanel(claim))
        .<Sight>map(claim -> new Seen(claim, opened.caller().orElseThrow(), post.get()))
        .orElseGet(() -> new Hidden(new Refusal.NoSuchClaim()));
  }

  /** The panel sees what was laid before it, and what is appealed against. */
  private static boolean isForThePanel(Claim claim) {
    return claim.history().stream()
        .anyMatch(
            entry ->
                entry.to() == ClaimState.Name.PANEL_REVIEW || entry.to() == ClaimState.Name.APPEAL);
  }
}
