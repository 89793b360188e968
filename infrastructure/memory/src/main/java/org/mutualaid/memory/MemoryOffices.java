package org.mutualaid.memory;

import java.util.Optional;
import org.mutualaid.people.OfficeId;
import org.mutualaid.roster.Office;
import org.mutualaid.roster.Offices;

/** The register of units, in memory. */
public final class MemoryOffices implements Offices {
  private final Memory memory;

  public MemoryOffices(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<Office> find(OfficeId id) {
    synchronized (memory) {
      return Optional.ofNullable(memory.offices.get(id));
    }
  }

  @Override
  public void record(Office office) {
    synchronized (memory) {
      memory.offices.put(office.id(), office);
    }
  }
}
