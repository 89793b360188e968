package org.mutualaid.ledger;

import java.util.Optional;
import org.mutualaid.benefit.Paid;
import org.mutualaid.people.PersonId;

/**
 * One line of a ledger. It is never changed but for its state, and never taken out: a correction is
 * a further line, its opposite.
 *
 * @param member to whom it was granted
 * @param uses what caps, deductibles and offsets count
 * @param corrects the line that this one takes back, if it does
 */
public record LedgerLine(
    LineNumber number, PersonId member, Paid uses, State state, Optional<LineNumber> corrects) {

  /** How far the money is. Both count alike. */
  public enum State {
    /** Granted; the money has not arrived yet. */
    RESERVED,
    /** The money has arrived. */
    PAID
  }

  /** Whether money is to be paid out for it. */
  public boolean pays() {
    return corrects.isEmpty() && uses.amount().fen() > 0;
  }

  /** Whether it stops a payout that another line was to bring. */
  public boolean stopsPayout() {
    return corrects.isPresent() && uses.amount().fen() < 0;
  }

  /** Whether it bears on anything that comes after it. */
  boolean matters() {
    return !uses.amount().isZero() || uses.days() != 0 || uses.cycles() != 0;
  }

  /** The same line with other names, or marks, in it. */
  public LedgerLine using(Paid other) {
    return new LedgerLine(number, member, other, state, corrects);
  }

  /** As the others of the home may see it: what happened is nothing to them. */
  LedgerLine forHome() {
    var seen =
        new Paid(
            uses.benefit(),
            uses.period(),
            uses.on(),
            uses.amount(),
            uses.days(),
            uses.cycles(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new LedgerLine(number, member, seen, state, corrects);
  }

  LedgerLine takenBackAs(LineNumber next) {
    return new LedgerLine(next, member, uses.takenBack(), State.RESERVED, Optional.of(number));
  }
}
