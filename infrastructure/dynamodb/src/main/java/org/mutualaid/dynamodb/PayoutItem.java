package org.mutualaid.dynamodb;

import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.ledger.LineNumber;
import org.mutualaid.ledger.Payout;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;

/** A payout as its one item, under the number of the line it pays. */
final class PayoutItem {
  private PayoutItem() {}

  static Fields of(Payout payout) {
    return Keys.payout(payout.number())
        .text("kind", "PAY")
        .text("no", payout.number())
        .text("member", payout.member())
        .text("benefit", payout.benefit())
        .number("fen", payout.amount().fen())
        .text("takenBackBy", payout.takenBackBy());
  }

  static Payout read(Part item) {
    return new Payout(
        LineNumber.parse(item.text("no")),
        new PersonId(item.text("member")),
        BenefitCode.parse(item.text("benefit")),
        new Money(item.number("fen")),
        item.optionalText("takenBackBy").map(LineNumber::parse));
  }
}
