package org.mutualaid.people;

import java.util.Optional;

/** The roster as it is kept. */
public interface People {
  /** Somebody on the roster. One consistent read. */
  Optional<Person> find(PersonId id);

  /** Puts a person on the roster, or puts what is known of them now in place of what was. */
  void record(Person person);
}
