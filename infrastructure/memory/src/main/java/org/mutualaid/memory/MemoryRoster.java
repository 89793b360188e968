package org.mutualaid.memory;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.roster.Roster;

/** The people table for who applies rows, in memory. */
public final class MemoryRoster implements Roster {
  private final Memory memory;

  public MemoryRoster(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<Listed> find(PersonId id) {
    synchronized (memory) {
      Optional<Memory.Written> written = Optional.ofNullable(memory.written.get(id));
      return memory
          .person(id)
          .map(
              person ->
                  new Listed(
                      person,
                      written.map(Memory.Written::revision).orElse(0L),
                      written.map(Memory.Written::mark),
                      written.flatMap(Memory.Written::openUntil)));
    }
  }

  @Override
  public Optional<PersonId> linked(PersonId waiting) {
    synchronized (memory) {
      return Optional.ofNullable(memory.linked.get(waiting));
    }
  }

  @Override
  public boolean write(
      Person after, Optional<Listed> before, Mark mark, Optional<Instant> openUntil) {
    synchronized (memory) {
      Optional<Long> now = find(after.id()).map(Listed::revision);
      if (!now.equals(before.map(Listed::revision))) {
        return false;
      }
      memory.people.put(after.id(), after);
      memory.written.put(after.id(), new Memory.Written(now.orElse(0L) + 1, mark, openUntil));
      return true;
    }
  }
}
