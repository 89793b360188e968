package org.mutualaid.functions.settlequarter;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.events.UnreadableEvent;
import org.mutualaid.settlement.Quarter;

/**
 * What every step is told: {@code {"step", "quarter": "2026-Q1", "file", "time"}}.
 *
 * @param file its name, below the folder of such files
 * @param on the day the settling began, the same for all steps of one run
 */
record Job(Quarter quarter, String file, LocalDate on) {
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  static Job in(EventNode event) {
    Quarter quarter =
        Quarter.parse(event.text("quarter")).orElseThrow(() -> new UnreadableEvent("quarter"));
    String file = event.text("file");
    if (!FILE.matcher(file).matches()) {
      throw new UnreadableEvent("file");
    }
    return new Job(quarter, file, CityTime.dateOf(event.instant("time")));
  }
}
