package org.mutualaid.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.NextStep;
import org.mutualaid.claim.Reference;
import org.mutualaid.claim.Route;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.Payout;
import org.mutualaid.money.Money;
import org.mutualaid.notice.OwnerNotice;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.Told;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/**
 * A settled member whose payouts wait for a release.
 *
 * @param own the member's ledger, in which the lines are reserved
 */
public record Due(Quarter quarter, PersonId member, Ledger own) {
  /** The name under which the notice tells that it is released. */
  static final String ACTION = "Release";

  /** What its release makes of it: a payout for each line that stands and pays. */
  public Release released(Instant at) {
    String key = Settlement.key(quarter, member);
    List<Payout> payouts =
        own.standing().stream()
            .filter(line -> line.number().claim().equals(key))
            .filter(LedgerLine::pays)
            .map(Payout::of)
            .toList();
    return new Release(quarter, member, own.version(), payouts, notice(payouts, at), at);
  }

  private ReviewNotice notice(List<Payout> payouts, Instant at) {
    ClaimId id = Settlement.id(quarter, member);
    return new ReviewNotice(
        id,
        Reference.of(id, quarter.year(), 0),
        1,
        ClaimState.Name.APPROVED,
        new Post(Role.MEMBER, Route.CITY),
        payouts.stream().map(payout -> payout.benefit().plan()).distinct().toList(),
        ACTION,
        Optional.empty(),
        at,
        Optional.of(told(payouts, at)));
  }

  private OwnerNotice told(List<Payout> payouts, Instant at) {
    Money amount = payouts.stream().map(Payout::amount).reduce(Money.ZERO, Money::plus);
    var next = new NextStep(Role.FINANCE, NextStep.Code.PAYMENT, false, Optional.empty());
    return new OwnerNotice(
        Role.MEMBER, member, Told.SETTLED, Optional.of(amount), List.of(), next, at);
  }
}
