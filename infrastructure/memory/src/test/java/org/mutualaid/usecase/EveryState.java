package org.mutualaid.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimState.Name;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Standing;
import org.mutualaid.contract.Cast;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** The same claim once in every state, with a history by people whom nobody else is. */
final class EveryState {
  static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

  private final Scene scene;

  EveryState(Scene scene) {
    this.scene = scene;
  }

  List<Claim> claims() {
    Claim draft = scene.complete(Scene.SMALL_FIRE);
    Claim unit = after(draft, "Submit", Name.UNIT_REVIEW);
    Claim district = after(unit, "Confirm", Name.DISTRICT_REVIEW);
    Claim city = after(district, "PassOn", Name.MUNICIPAL_REVIEW);
    Claim approved = after(city, "Approve", Name.APPROVED);
    Claim paying = after(approved, "OrderPayment", Name.PAYING);
    Claim paid = after(paying, "ConfirmPayment", Name.PAID);
    Claim rejected = after(city, "Reject", Name.REJECTED);
    Claim asked = after(unit, "RequestPapers", Name.SUPPLEMENT, "2026-05-20");
    return List.of(
        draft,
        unit,
        asked,
        district,
        city,
        after(city, "ToPanel", Name.PANEL_REVIEW, "DISPUTED"),
        after(city, "Investigate", Name.INVESTIGATION, "2026-05-20"),
        approved,
        paying,
        after(paying, "RefusePayment", Name.PAY_FAILED),
        paid,
        rejected,
        after(rejected, "Appeal", Name.APPEAL),
        after(paid, "Close", Name.CLOSED),
        after(unit, "Withdraw", Name.WITHDRAWN),
        after(asked, "Lapse", Name.LAPSED));
  }

  /** The same claim as if somebody had handed it in for the member. */
  static Claim filedBy(Claim claim, Person filer) {
    Role as = filer.post().map(Post::role).orElseThrow();
    List<HistoryEntry> history = new ArrayList<>();
    for (HistoryEntry entry : claim.history()) {
      boolean filing = entry.version() <= 2;
      history.add(
          new HistoryEntry(
              entry.version(),
              entry.at(),
              entry.action(),
              entry.from(),
              entry.to(),
              filing ? filer.id() : entry.by(),
              filing ? as : entry.as(),
              entry.reason(),
              entry.details()));
    }
    return with(claim, history);
  }

  private static Claim after(Claim before, String action, Name to, String... details) {
    PersonId by =
        before.version() == 1
            ? before.member()
            : PersonId.of("https://issuer.test", "staff-" + Cast.fresh());
    var entry =
        new HistoryEntry(
            before.version() + 1,
            Scene.NOW,
            action,
            before.state().name(),
            to,
            by,
            role(before.state().name()),
            Optional.empty(),
            List.of(details));
    return before.moved(Standing.next(before.state(), entry), entry, Optional.of(TODAY));
  }

  private static Role role(Name from) {
    return switch (from) {
      case UNIT_REVIEW -> Role.UNIT;
      case DISTRICT_REVIEW -> Role.DISTRICT;
      case MUNICIPAL_REVIEW -> Role.MUNICIPAL;
      default -> Role.MEMBER;
    };
  }

  private static Claim with(Claim claim, List<HistoryEntry> history) {
    return new Claim(
        claim.id(),
        claim.reference(),
        claim.member(),
        claim.household(),
        claim.route(),
        claim.version(),
        claim.state(),
        claim.papers(),
        claim.documents(),
        history,
        claim.startedAt(),
        claim.dueOn(),
        claim.facts());
  }
}
