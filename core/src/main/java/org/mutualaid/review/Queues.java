package org.mutualaid.review;

import java.util.Optional;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Page;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;

/** The work that lies at each desk. Lists may lag behind by a moment; decisions never use them. */
public interface Queues {
  /**
   * One page of a desk's work, by due date and then waiting time, read side by side with who asks.
   *
   * @param desk whose work is wanted
   * @param limit 1 to 100
   */
  Look look(PersonId caller, Post desk, int limit, Optional<Cursor> from);

  /**
   * What one look gives.
   *
   * @param caller who asks, as the roster knows them now
   * @param page unless the cursor is none that this list gave
   */
  record Look(Optional<Person> caller, Optional<Page<ClaimSummary>> page) {}
}
