package org.mutualaid.ledger;

import java.util.Optional;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;

/**
 * Money to be paid out: one for each line that pays, under the number of the line, so that a second
 * one for the same line cannot come to be.
 *
 * @param takenBackBy the line that stopped it, if one did
 */
public record Payout(
    LineNumber number,
    PersonId member,
    BenefitCode benefit,
    Money amount,
    Optional<LineNumber> takenBackBy) {

  /** The payout that a line brings. */
  public static Payout of(LedgerLine line) {
    return new Payout(
        line.number(),
        line.member(),
        line.uses().benefit(),
        line.uses().amount(),
        Optional.empty());
  }

  /** The same, stopped. */
  public Payout takenBack(LineNumber by) {
    return new Payout(number, member, benefit, amount, Optional.of(by));
  }
}
