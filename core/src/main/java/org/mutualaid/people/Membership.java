package org.mutualaid.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time during which somebody's membership stood in one way at one unit's union.
 *
 * @param to the last day; empty while it lasts
 * @param first who reviews first: UNIT, or STATION where the unit has no union
 * @param continuousSince the first day of membership without a break; a move inside the city keeps
 *     it
 */
public record Membership(
    LocalDate from,
    Optional<LocalDate> to,
    OfficeId unit,
    OfficeId district,
    Role first,
    Status status,
    LocalDate continuousSince) {
  /** For so many days somebody who left a unit may be taken over, and is still covered. */
  public static final int TAKE_OVER_DAYS = 90;

  /** An active membership that nothing went before. */
  public Membership(
      LocalDate from, Optional<LocalDate> to, OfficeId unit, OfficeId district, Role first) {
    this(from, to, unit, district, first, Status.ACTIVE, from);
  }

  /** How a membership stands (会籍状态). */
  public enum Status {
    /** In the unit's union. */
    ACTIVE,
    /** Left the unit and not yet taken over by another one. */
    SUSPENDED,
    /** Moved to a union outside the city. */
    TRANSFERRED,
    /** Retired, and a member for life. */
    RETIRED,
    /** Left the union. */
    ENDED
  }

  /** Whether somebody was a member by it on a day. */
  public boolean on(LocalDate day) {
    return !from.isAfter(day) && (to.isEmpty() || !to.orElseThrow().isBefore(day)) && coversOn(day);
  }

  /** The same, ended on a day. */
  public Membership until(LocalDate last) {
    return new Membership(from, Optional.of(last), unit, district, first, status, continuousSince);
  }

  private boolean coversOn(LocalDate day) {
    return switch (status) {
      case ACTIVE, RETIRED -> true;
      case SUSPENDED -> day.isBefore(from.plusDays(TAKE_OVER_DAYS));
      case TRANSFERRED, ENDED -> false;
    };
  }
}
