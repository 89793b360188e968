package org.mutualaid.roster;

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
  boolean write(Person after, Optional<Listed> before, Mark mark);

  /**
   * Somebody as the roster has them.
   *
   * @param revision raised with every write
   * @param mark of the row that was written last
   */
  record Listed(Person person, long revision, Optional<Mark> mark) {}

  /**
   * Which row of which import wrote a person, and what it did: so that a repetition says the same.
   */
  record Mark(ImportId by, long line, RowKind kind) {}
}
