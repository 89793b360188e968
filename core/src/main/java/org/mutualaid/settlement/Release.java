package org.mutualaid.settlement;

import java.time.Instant;
import java.util.List;
import org.mutualaid.ledger.Payout;
import org.mutualaid.money.Money;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.PersonId;

/**
 * What the release of a batch does for one member: all of it, or nothing.
 *
 * @param ledgerVersion of the member's ledger that the payouts were told from; they come to be only
 *     while it is the same
 */
public record Release(
    Quarter quarter,
    PersonId member,
    long ledgerVersion,
    List<Payout> payouts,
    ReviewNotice notice,
    Instant at) {
  public Release {
    payouts = List.copyOf(payouts);
  }

  /** What it adds to what was released of the batch. */
  public Released counts() {
    Money amount = payouts.stream().map(Payout::amount).reduce(Money.ZERO, Money::plus);
    return new Released(1, payouts.size(), amount);
  }
}
