package org.mutualaid.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Claims;
import org.mutualaid.claim.Filer;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Looks;
import org.mutualaid.claim.Opened;
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
  private final Looks looks;

  public ViewClaim(Claims claims, PlanBook book, Looks looks) {
    this.claims = claims;
    this.book = book;
    this.looks = looks;
  }

  /** The claim and what the viewer may do with it, or why it is not shown. */
  public sealed interface View {
    /** Shown. */
    record Shown(Claim claim, Viewer viewer, List<String> possible) implements View {}

    /** Not shown. */
    record Refused(Refusal refusal) implements View {}
  }

  /**
   * A claim of the caller's own, or one that they filed for a member: then that they opened it is
   * recorded before it is shown.
   *
   * @param now when the request came
   */
  public View own(ClaimId id, PersonId caller, Instant now) {
    View view = own(claims.view(id, caller), caller).orElseGet(ViewClaim::none);
    if (view instanceof View.Shown shown && !shown.claim().isOf(caller)) {
      looks.note(new Look(id, Optional.empty(), caller, shown.viewer().as(), now));
    }
    return view;
  }

  /**
   * A claim that the caller reviews; that they opened it is recorded before it is shown.
   *
   * @param now when the request came
   */
  public View forReview(ClaimId id, PersonId caller, Instant now) {
    View view = shown(Sight.of(claims.view(id, caller)), now);
    if (view instanceof View.Shown shown) {
      looks.note(new Look(id, Optional.empty(), caller, shown.viewer().as(), now));
    }
    return view;
  }

  /**
   * A claim in whichever quality the caller may see it: as its member first.
   *
   * @param now when the request came
   */
  public View either(ClaimId id, PersonId caller, Instant now) {
    Opened opened = claims.view(id, caller);
    return own(opened, caller)
        .orElseGet(
            () ->
                switch (shown(Sight.of(opened), now)) {
                  // The hotline answers questions about a claim; papers are not its business.
                  case View.Shown shown when shown.viewer().as() == Role.HOTLINE -> none();
                  case View.Shown shown -> shown;
                  case View.Refused _ -> none();
                });
  }

  private static Optional<View> own(Opened opened, PersonId caller) {
    return Filer.of(opened, caller)
        .filter(Filer::sees)
        .map(
            filer ->
                new View.Shown(filer.claim(), new Viewer(caller, filer.as()), filer.possible()));
  }

  private static View none() {
    return new View.Refused(new Refusal.NoSuchClaim());
  }

  private View shown(Sight sight, Instant now) {
    return switch (sight) {
      case Sight.Hidden(Refusal refusal) -> new View.Refused(refusal);
      case Sight.Seen(Claim claim, Person person, Post post) ->
          new View.Shown(
              claim,
              new Viewer(person.id(), post.role()),
              PossibleActions.of(claim, person, post, ReviewTerms.of(claim, now, book)));
    };
  }
}
