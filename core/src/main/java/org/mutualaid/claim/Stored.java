package org.mutualaid.claim;

import org.mutualaid.ledger.Ledger;

/** What became of something that was to be stored. An outage is an exception instead. */
public sealed interface Stored {
  /** It is stored. */
  record Done() implements Stored {}

  /** The same request was stored before; nothing changed now. */
  record Already(Replay replay) implements Stored {}

  /** The claim moved on since it was read; nothing changed. */
  record Lost() implements Stored {}

  /**
   * Somebody else added to a ledger since it was read; nothing changed. It is to be read and worked
   * out again, and is never a refusal.
   */
  record Overtaken() implements Stored {}

  /** The home has other lines than the estimate counted; nothing changed. It is never a refusal. */
  record HomeMovedOn(Ledger now) implements Stored {}

  /** Another claim has that reference; nothing changed. */
  record ReferenceTaken() implements Stored {}

  /** A claim for that event exists; nothing changed. */
  record EventTaken(ClaimId by) implements Stored {}
}
