package org.mutualaid.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The calendar of the city: which day it is in Beijing at a moment. */
public final class CityTime {
  /** Asia/Shanghai, +08:00 all year. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

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
