package org.mutualaid.roster;

import java.util.Optional;
import org.mutualaid.people.OfficeId;

/** The register of units. */
public interface Offices {
  /** A unit, if the register has it. One consistent read. */
  Optional<Office> find(OfficeId id);

  /** Puts a unit into the register, or puts what is known of it now in place of what was. */
  void record(Office office);
}
