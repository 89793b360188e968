package org.mutualaid.settlement;

import org.mutualaid.ledger.Booking;
import org.mutualaid.people.PersonId;

/** Where settlements are kept. A table that is down is an exception, never an answer. */
public interface Settlements {
  /** Where a member stands, all of one moment. One consistent read. */
  Standing standing(Quarter quarter, PersonId member);

  /**
   * Stores a settlement and adds its lines to the member's ledger, as one: only if the quarter is
   * not settled for the member yet, and the ledger still is as it was read. No payout comes of it:
   * that is for whoever releases the batch.
   *
   * @return whether it was stored; if not, somebody else was faster, and all is as they left it
   */
  boolean store(Settlement settlement, Booking booking);
}
