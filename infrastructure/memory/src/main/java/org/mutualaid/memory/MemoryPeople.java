package org.mutualaid.memory;

import java.util.Optional;
import org.mutualaid.people.People;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;

/** The roster in memory. */
public final class MemoryPeople implements People {
  private final Memory memory;

  public MemoryPeople(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    synchronized (memory) {
      return memory.person(id);
    }
  }

  @Override
  public void record(Person person) {
    synchronized (memory) {
      memory.people.put(person.id(), person);
      memory.written.remove(person.id());
    }
  }
}
