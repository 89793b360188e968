package org.mutualaid.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time during which somebody belonged to a unit's union.
 *
 * @param to the last day; empty while it lasts
 * @param first who reviews first: UNIT, or STATION where the unit has no union
 */
public record Membership(
    LocalDate from, Optional<LocalDate> to, OfficeId unit, OfficeId district, Role first) {

  /** Whether it was in force on a day. */
  public boolean on(LocalDate day) {
    return !from.isAfter(day) && (to.isEmpty() || !to.orElseThrow().isBefore(day));
  }
}
