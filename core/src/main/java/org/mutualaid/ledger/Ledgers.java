package org.mutualaid.ledger;

import org.mutualaid.people.PersonId;

/** What was granted before, for who only asks. No decision rests on it. */
public interface Ledgers {
  /**
   * A member as the roster knows them now, and their own ledger, of one moment; names in it stand
   * as they are kept, and the home is left out. One call.
   */
  Accounts ofMember(PersonId member);

  /** The same with the lines of the home they live in now. One call, or two with a home. */
  Accounts withHome(PersonId member);
}
