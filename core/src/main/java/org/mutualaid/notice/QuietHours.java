package org.mutualaid.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.mutualaid.deadline.CityTime;

/** The hours in which nobody is disturbed: from 21:00 until before 8:00 in the city. */
public final class QuietHours {
  private static final LocalTime BEGIN = LocalTime.of(21, 0);
  private static final LocalTime END = LocalTime.of(8, 0);

  private QuietHours() {}

  /** The next 8:00 in the city, if the moment is in the quiet hours. */
  public static Optional<OffsetDateTime> end(Instant moment) {
    LocalTime time = CityTime.shown(moment).toLocalTime();
    LocalDate day = CityTime.dateOf(moment);
    if (time.isBefore(END)) {
      return Optional.of(day.atTime(END).atOffset(CityTime.ZONE));
    }
    return time.isBefore(BEGIN)
        ? Optional.empty()
        : Optional.of(day.plusDays(1).atTime(END).atOffset(CityTime.ZONE));
  }
}
