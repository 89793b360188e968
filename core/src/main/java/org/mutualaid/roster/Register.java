package org.mutualaid.roster;

import java.util.Optional;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;

/** The register of units, for who changes it: each change one conditional transaction. */
public interface Register {
  /** The unit, the caller and the answer remembered for the request. One call. */
  Opened open(OfficeId unit, PersonId caller, RequestKey request);

  /**
   * Puts a unit into the register: {@code Done, Already} or {@code Lost}.
   *
   * @param before as it was read; if it belongs to another district by now, nothing is stored
   * @param post that the caller must still hold
   */
  Stored put(Office after, Optional<Office> before, Post post, RequestKey request, Receipt receipt);

  /**
   * What one consistent read gives a request.
   *
   * @param unit as the register has it
   */
  record Opened(Optional<Office> unit, Optional<Person> caller, Optional<Replay> replay) {}
}
