package org.mutualaid.review;

import java.util.Optional;
import java.util.function.Predicate;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Page;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;

/** The work that lies at each desk. Lists may lag behind by a moment; decisions never use them. */
public interface Queues {
  /** How many claims are looked through for one page at the most; the next page goes on there. */
  int MOST_READ = 1_000;

  /**
   * One page of a desk's work, by due date and then waiting time, read side by side with who asks.
   *
   * @param desk whose work is wanted
   */
  Look look(PersonId caller, Post desk, Wanted wanted);

  /**
   * What is wanted of it.
   *
   * @param filter what is shown; a page may then be shorter than asked for, and still have a next
   * @param limit 1 to 100
   */
  record Wanted(Predicate<ClaimSummary> filter, int limit, Optional<Cursor> from) {
    /** Everything. */
    public Wanted(int limit, Optional<Cursor> from) {
      this(_ -> true, limit, from);
    }
  }

  /**
   * What one look gives.
   *
   * @param caller who asks, as the roster knows them now
   * @param page unless the cursor is none that this list gave
   */
  record Look(Optional<Person> caller, Optional<Page<ClaimSummary>> page) {}
}
