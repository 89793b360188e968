package org.mutualaid.roster;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;

/** The people table for who applies rows: each row one write, on the condition of what was read. */
public interface Roster {
  /** Somebody on the roster. One consistent read. */
  Optional<Listed> find(PersonId id);

  /**
   * Puts a person on the roster, or in place of what was read.
   *
   * @param before what it was decided on, if the person was on the roster
   * @return whether it was stored; not, if the roster says something else by now
   */
  default boolean write(Person after, Optional<Listed> before, Mark mark) {
    return write(after, before, mark, Optional.empty());
  }

  /**
   * The same for somebody whom the roster has under a code.
   *
   * @param openUntil when the code may be redeemed no longer
   */
  boolean write(Person after, Optional<Listed> before, Mark mark, Optional<Instant> openUntil);

  /** Whom somebody redeemed a code as, if it was redeemed. One consistent read. */
  Optional<PersonId> linked(PersonId waiting);

  /** Somebody whom a code stands for, be it redeemed or not. */
  default Optional<Listed> findByCode(PersonId waiting) {
    return find(waiting).or(() -> linked(waiting).flatMap(this::find));
  }

  /**
   * Somebody as the roster has them.
   *
   * @param revision raised with every write
   * @param mark of the row that was written last
   * @param openUntil when a code can be redeemed no longer; empty for who is known by a sign-in
   */
  record Listed(Person person, long revision, Optional<Mark> mark, Optional<Instant> openUntil) {
    /** Somebody who is known by a sign-in. */
    public Listed(Person person, long revision, Optional<Mark> mark) {
      this(person, revision, mark, Optional.empty());
    }
  }

  /**
   * Which row of which import wrote a person, and what it did: so that a repetition says the same.
   */
  record Mark(ImportId by, long line, RowKind kind) {}
}
