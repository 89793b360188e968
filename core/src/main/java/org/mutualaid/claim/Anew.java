package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.ledger.Booking;

/**
 * What a step worked out anew: a verdict with all that was granted since the claim was started, a
 * change of the facts with those.
 *
 * @param calculation where it is another than the claim had
 * @param booking what it adds to the ledgers, where it grants money or takes it back
 * @param basis what a verdict rests on, where anything was worked out
 * @param retold what takes the place of the facts, where they are changed
 */
public record Anew(
    Optional<Assessment> calculation,
    Optional<Booking> booking,
    Optional<Basis> basis,
    Optional<Retold> retold) {
  /** Nothing was worked out. */
  public static final Anew NOTHING = new Anew(Optional.empty(), Optional.empty(), Optional.empty());

  /** What a verdict worked out. */
  public Anew(Optional<Assessment> calculation, Optional<Booking> booking, Optional<Basis> basis) {
    this(calculation, booking, basis, Optional.empty());
  }

  /** What a change of the facts comes to. */
  public static Anew retold(Retold told) {
    return new Anew(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(told));
  }

  /**
   * What may be stored with this step: an approval grants, to undo one takes back; else nothing.
   */
  Anew in(HistoryEntry entry) {
    boolean books = entry.to() == ClaimState.Name.APPROVED || entry.is(ClaimAction.Undo.class);
    return books ? this : new Anew(calculation, Optional.empty(), basis, retold);
  }
}
