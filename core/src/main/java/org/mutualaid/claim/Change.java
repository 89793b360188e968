package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.people.Post;

/**
 * One step of one claim, to be stored whole or not at all: the claim, the entry of its history, the
 * outbox entry, the note, the remembered answer, and where it grants money the ledgers and payouts.
 *
 * @param after the claim as it is then; its version is one more than the one it was decided on
 * @param note what the reviewer wrote, to be sealed with the facts
 * @param post that the reviewer must still hold when it is stored, where one acts
 * @param anew what a verdict worked out anew
 * @param watchOn the first day on which time alone brings something about in the state that it led
 *     to, see {@link Agenda}; what leads to no other state lets stand the day that stood
 */
public record Change(
    Claim after,
    HistoryEntry entry,
    Optional<Note> note,
    Optional<Post> post,
    RequestKey request,
    Receipt receipt,
    Anew anew,
    Optional<LocalDate> watchOn) {

  /** A step with which nothing is worked out anew, and after which nothing comes of itself. */
  public Change(
      Claim after,
      HistoryEntry entry,
      Optional<Note> note,
      Optional<Post> post,
      RequestKey request,
      Receipt receipt) {
    this(after, entry, note, post, request, receipt, Anew.NOTHING, Optional.empty());
  }

  /** Whether it is stored only while nobody else has the claim: work at the desk by staff is. */
  public boolean waitsForLease() {
    return post.isPresent() && Lease.holdsUp(entry.action());
  }
}
