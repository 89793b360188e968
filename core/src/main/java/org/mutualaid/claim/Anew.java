package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.ledger.Booking;

/**
 * What a verdict worked out anew, with all that was granted since the claim was started.
 *
 * @param calculation where it is another than the claim had
 * @param booking what it adds to the ledgers, where it grants money
 * @param basis what it rests on, where anything was worked out
 */
public record Anew(
    Optional<Assessment> calculation, Optional<Booking> booking, Optional<Basis> basis) {
  /** Nothing was worked out. */
  public static final Anew NOTHING = new Anew(Optional.empty(), Optional.empty(), Optional.empty());

  /** What may be stored with the claim in this state: only an approval grants anything. */
  Anew in(ClaimState state) {
    return state instanceof ClaimState.Approved
        ? this
        : new Anew(calculation, Optional.empty(), basis);
  }
}
