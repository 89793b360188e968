package org.mutualaid.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;

/** Where the batches of quarters are kept. Reads are consistent, each write is conditional. */
public interface Batches {
  /** The batch, the caller and the answer remembered for the request. One call. */
  Opened open(Quarter quarter, PersonId caller, RequestKey request);

  /** The batch and the caller, for reading only. One call. */
  Opened view(Quarter quarter, PersonId caller);

  /** The batch, for who works on it. One call. */
  Kept find(Quarter quarter);

  /**
   * Stores what somebody decided, if the batch is at the version before: {@code Done, Already} or
   * {@code Lost}.
   *
   * @param post that the caller must still hold
   */
  Stored step(Batch after, Post post, RequestKey request, Receipt receipt);

  /** Stores what work made of a batch, and whether it still was at the version before. */
  boolean keep(Batch after);

  /** The quarters whose payouts are coming to be; may lag behind. */
  List<Quarter> beingReleased(Instant now);

  /**
   * A batch, and how far its release is.
   *
   * @param one if there is one of the quarter
   */
  record Kept(Optional<Batch> one, Released released) {}

  /** What one consistent read gives a request. */
  record Opened(Kept kept, Optional<Person> caller, Optional<Replay> replay) {}
}
