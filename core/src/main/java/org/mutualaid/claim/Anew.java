package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.ledger.Booking;

/**
 * What a verdict worked out anew, with all that was granted since the claim was started.
 *
 * @param calculation where it is another than the claim had
 * @param booking what it adds to the ledgers, where it grants money or takes it back
 * @param basis what it rests on, where anything was worked out
 */
public record Anew(
    Optional<Assessment> calculation, Optional<Booking> booking, Optional<Basis> basis) {
  /** Nothing was worked out. */
  public static final Anew NOTHING = new Anew(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * What may be stored with this step: an approval grants, to undo one takes back; else nothing.
   */
  Anew in(HistoryEntry entry) {
    boolean books = entry.to() == ClaimState.Name.APPROVED || entry.is(ClaimAction.Undo.class);
    return books ? this : new Anew(calculation, Optional.empty(), basis);
  }
}
