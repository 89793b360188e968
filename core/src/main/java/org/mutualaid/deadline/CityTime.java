package org.mutualaid.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The calendar of the city: which day it is in Beijing at a moment. */
public final class CityTime {
  /**
   * The city's offset, the same all year since Asia/Shanghai last kept summer time in 1991. The
   * offset and not the zone, whose rules are a table of the whole world to read at each cold start.
   */
  public static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  private CityTime() {}

  /** The day in the city at this moment. */
  public static LocalDate dateOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }

  /** The moment with the city's offset, as answers show it. */
  public static OffsetDateTime shown(Instant moment) {
    return moment.atZone(ZONE).toOffsetDateTime();
  }
}
