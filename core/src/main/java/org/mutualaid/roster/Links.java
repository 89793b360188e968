package org.mutualaid.roster;

import java.util.Optional;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;

/** The roster for who redeems a code. */
public interface Links {
  /** The caller and the answer remembered for the request. One call. */
  Opened open(PersonId caller, RequestKey request);

  /**
   * Counts a try of somebody who is not on the roster.
   *
   * @param most in a day from the first one on
   * @return whether it was one of those
   */
  boolean mayTry(PersonId caller, int most);

  /** Somebody whom the roster has under a code. One consistent read. */
  Optional<Roster.Listed> find(PersonId waiting);

  /**
   * Puts the caller on the roster in place of whom the code stood for, in one transaction: {@code
   * Done, Already} or {@code Lost}, the last where the code was redeemed or the roster changed, or
   * where the caller came onto the roster meanwhile.
   *
   * @param before as it was read
   * @param after the same under the caller's own name
   */
  Stored link(Roster.Listed before, Person after, RequestKey request, Receipt receipt);

  /** What one consistent read gives a request. */
  record Opened(Optional<Person> caller, Optional<Replay> replay) {}
}
