package org.mutualaid.lambda.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.ClaimState.Name;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.claim.Proposal;
import org.mutualaid.claim.Verdict;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/**
 * Everything in which a member may find their claim: each state, and what within a state is told
 * apart.
 *
 * @param name for people who read the approved page
 */
record Situation(String name, Claim claim) {
  static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private static final Optional<LocalDate> NO_DAY = Optional.empty();
  private static final Optional<LocalDate> BY = Optional.of(DAY);
  private static final PersonId CITY = PersonId.of("issuer", "city");

  static List<Situation> all() {
    return Stream.of(Name.values()).flatMap(Situation::in).toList();
  }

  private static Stream<Situation> in(Name state) {
    return switch (state) {
      case DRAFT -> draft();
      case UNIT_REVIEW -> one("first review", new ClaimState.UnitReview(), BY);
      case SUPPLEMENT -> supplement();
      case DISTRICT_REVIEW -> one("second review", new ClaimState.DistrictReview(), BY);
      case MUNICIPAL_REVIEW -> finalReview();
      case PANEL_REVIEW -> one("before the panel", new ClaimState.PanelReview(List.of()), BY);
      case INVESTIGATION ->
          one(
              "looked into",
              new ClaimState.Investigation(new ClaimState.UnitReview(), Role.DISTRICT, DAY),
              BY);
      case APPROVED -> one("approved", new ClaimState.Approved(), BY);
      case PAYING -> one("money ordered", new ClaimState.Paying(), BY);
      case PAY_FAILED -> one("payment failed", new ClaimState.PayFailed(), NO_DAY);
      case PAID -> once("paid", new ClaimState.Paid());
      case REJECTED -> once("not granted", new ClaimState.Rejected());
      case APPEAL -> one("appeal", new ClaimState.UnderAppeal(List.of()), BY);
      case CLOSED -> one("closed", new ClaimState.Closed(), NO_DAY);
      case WITHDRAWN -> one("withdrawn", new ClaimState.Withdrawn(), NO_DAY);
      case LAPSED -> one("papers did not come", new ClaimState.Lapsed(), NO_DAY);
    };
  }

  private static Stream<Situation> draft() {
    var draft = new ClaimState.Draft();
    return Stream.of(
        new Situation("papers missing", Fixtures.in(draft, NO_DAY)),
        new Situation("papers being checked", Fixtures.underWay(draft, NO_DAY)),
        new Situation("papers complete", Fixtures.complete(draft, Fixtures.history(), NO_DAY)));
  }

  private static Stream<Situation> supplement() {
    return Stream.of(
        new Situation("papers missing", Fixtures.in(asked(1), BY)),
        new Situation("papers being checked", Fixtures.underWay(asked(0), BY)),
        new Situation("papers complete", Fixtures.complete(asked(0), Fixtures.history(), BY)));
  }

  private static ClaimState asked(int files) {
    var card = new PaperAsked("ID_CARD", PaperAsked.Why.UNREADABLE, files);
    return new ClaimState.Supplement(new ClaimState.UnitReview(), List.of(card), DAY);
  }

  private static Stream<Situation> finalReview() {
    var proposal = Optional.of(new Proposal(Verdict.APPROVE, CITY));
    return Stream.concat(
        one("final review", new ClaimState.MunicipalReview(Optional.empty()), BY),
        one("second person awaited", new ClaimState.MunicipalReview(proposal), BY));
  }

  private static Stream<Situation> one(String name, ClaimState state, Optional<LocalDate> by) {
    return Stream.of(new Situation(name, Fixtures.complete(state, Fixtures.history(), by)));
  }

  /** What may be appealed against, and the same after an appeal. */
  private static Stream<Situation> once(String name, ClaimState state) {
    List<HistoryEntry> appealed = new ArrayList<>(Fixtures.history());
    appealed.add(Fixtures.step(5, "Appeal", Name.REJECTED, Name.APPEAL, Role.MEMBER));
    return Stream.concat(
        one(name, state, BY),
        Stream.of(
            new Situation(name + ", after an appeal", Fixtures.complete(state, appealed, BY))));
  }
}
