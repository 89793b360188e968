package org.mutualaid.claim;

import java.util.Optional;
import org.mutualaid.people.PersonId;

/** The claims of each member as a list. It may lag behind by a moment; decisions never use it. */
public interface OwnClaims {
  /**
   * One page, newest first; nothing where the cursor is none that this list gave.
   *
   * @param limit 1 to 100
   */
  Optional<Page<ClaimSummary>> ofMember(PersonId member, int limit, Optional<Cursor> from);
}
