package org.mutualaid.review;

import java.util.List;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Opened;
import org.mutualaid.claim.Possible;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Viewer;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PlanBook;

/** A claim as it may be seen: by its member, or by staff whose desk is on its way. */
public final class ViewClaim {
  private final Claims claims;
  private final PlanBook book;

  public ViewClaim(Claims claims, PlanBook book) {
    this.claims = claims;
    this.book = book;
  }

  /** The claim and what the viewer may do with it, or why it is not shown. */
  public sealed interface View {
    /** Shown. */
    record Shown(Claim claim, Viewer viewer, List<String> possible) implements View {}

    /** Not shown. */
    record Refused(Refusal refusal) implements View {}
  }

  /** A claim of the caller's own. */
  public View own(ClaimId id, PersonId caller) {
    return claims
        .view(id, caller)
        .claim()
        .filter(claim -> claim.member().equals(caller))
        .<View>map(
            claim ->
                new View.Shown(claim, new Viewer(caller, Role.MEMBER), Possible.forMember(claim)))
        .orElseGet(() -> new View.Refused(new Refusal.NoSuchClaim()));
  }

  /** A claim that the caller reviews. */
  public View forReview(ClaimId id, PersonId caller) {
    return shown(Sight.of(claims.view(id, caller)));
  }

  /** A claim in whichever quality the caller may see it: as its member first. */
  public View either(ClaimId id, PersonId caller) {
    Opened opened = claims.view(id, caller);
    boolean own = opened.claim().filter(c -> c.member().equals(caller)).isPresent();
    if (own) {
      Claim claim = opened.claim().get();
      return new View.Shown(claim, new Viewer(caller, Role.MEMBER), Possible.forMember(claim));
    }
    return switch (shown(Sight.of(opened))) {
      case View.Shown shown -> shown;
      case View.Refused refused -> new View.Refused(new Refusal.NoSuchClaim());
    };
  }

  private View shown(Sight sight) {
    return switch (sight) {
      case Sight.Hidden(Refusal refusal) -> new View.Refused(refusal);
      case Sight.Seen(Claim claim, Person person, Post post) ->
          new View.Shown(
              claim,
              new Viewer(person.id(), post.role()),
              PossibleActions.of(claim, person, post, book.limitsFor(claim.facts().assessment())));
    };
  }
}
