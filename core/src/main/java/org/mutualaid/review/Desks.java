package org.mutualaid.review;

import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Route;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** Whose business an action is: most are of the desk at which the claim lies, some of others. */
final class Desks {
  private static final Post SUPERVISOR = new Post(Role.SUPERVISOR, Route.CITY);
  private static final Post HOTLINE = new Post(Role.HOTLINE, Route.CITY);
  private static final Post CITY = new Post(Role.MUNICIPAL, Route.CITY);

  private Desks() {}

  static boolean allow(Asking asking) {
    Claim claim = asking.claim();
    Post post = asking.post();
    return switch (asking.action()) {
      case ClaimAction.Confirm _,
          ClaimAction.ObjectTo _,
          ClaimAction.RequestPapers _,
          ClaimAction.PassOn _,
          ClaimAction.Return _,
          ClaimAction.Report _,
          ClaimAction.Approve _,
          ClaimAction.Reject _,
          ClaimAction.ToPanel _,
          ClaimAction.Vote _,
          ClaimAction.Take _,
          ClaimAction.Release _,
          ClaimAction.Hold _,
          ClaimAction.Resume _ ->
          post.isAt(claim.route().desk(claim.state()));
      case ClaimAction.Investigate _ -> post.isAt(investigator(claim));
      case ClaimAction.Undo _ ->
          post.isAt(SUPERVISOR) || (post.role() != Role.PANEL && approvedIt(asking));
      case ClaimAction.ConsentToRequest _, ClaimAction.Reopen _ -> post.isAt(SUPERVISOR);
      // What is refused is closed by itself, once the time to appeal is over.
      case ClaimAction.Close _ ->
          post.isAt(HOTLINE) && !(claim.state() instanceof ClaimState.Rejected);
      // Whoever may see a claim may write something down about it; an auditor only reads.
      case ClaimAction.Note _ -> post.role() != Role.AUDITOR;
    };
  }

  /** A unit does not investigate itself, and the panel does not: the next office does it. */
  private static Post investigator(Claim claim) {
    return switch (claim.state()) {
      case ClaimState.UnitReview u -> new Post(Role.DISTRICT, claim.route().district());
      case ClaimState.PanelReview p -> CITY;
      default -> claim.route().desk(claim.state());
    };
  }

  /** What a panel has decided together no member of it takes back alone. */
  private static boolean approvedIt(Asking asking) {
    Optional<HistoryEntry> approval =
        asking.claim().history().reversed().stream()
            .filter(entry -> entry.moved() && entry.to() == ClaimState.Name.APPROVED)
            .findFirst();
    return approval.filter(entry -> entry.by().equals(asking.reviewer().id())).isPresent();
  }
}
