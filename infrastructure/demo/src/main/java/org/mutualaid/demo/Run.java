package org.mutualaid.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutualaid.deadline.CityTime;

/**
 * One playing of the demo. The same run asks the same things under the same keys, so that one that
 * was cut off can be taken up again; another run has other events.
 *
 * @param id visible ASCII; where it begins with a day, events are dated before that day
 */
record Run(String id) {
  /** Two years are the limit for claiming, and a stay needs time to have ended. */
  static final int DAYS = 640;

  private static final int RECENT_DAYS = 30;
  private static final Pattern DAY_FIRST = Pattern.compile("(20\\d{6})\\D.*");
  private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS");

  /** A run that was never played. */
  static Run fresh() {
    return new Run(LocalDateTime.now(CityTime.ZONE).format(NOW));
  }

  /** The key of a request: the same whenever this run asks for the same step. */
  String key(String story, String step) {
    return id + "/" + story + "/" + step;
  }

  /**
   * A day for a story's event.
   *
   * @param attempt from 0; another one where an earlier run had that day
   */
  LocalDate day(String story, int attempt) {
    int spread = Math.floorMod(key(story, "day").hashCode(), DAYS);
    return today().minusDays(RECENT_DAYS + (spread + attempt) % DAYS);
  }

  private LocalDate today() {
    Matcher matcher = DAY_FIRST.matcher(id);
    return matcher.matches()
        ? LocalDate.parse(matcher.group(1), DateTimeFormatter.BASIC_ISO_DATE)
        : LocalDate.now(CityTime.ZONE);
  }
}
