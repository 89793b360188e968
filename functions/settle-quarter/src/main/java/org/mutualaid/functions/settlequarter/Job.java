package org.mutualaid.functions.settlequarter;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.events.UnreadableEvent;
import org.mutualaid.settlement.Quarter;

/**
 * What a step is about. All but the first are told {@code {"step", "file": "2026-Q1-…", "time"}};
 * the first is told the {@code key} of the file that arrived. Its name begins with the quarter.
 *
 * @param file its name, below the folder of such files
 * @param on the day the settling began, the same for all steps of one run
 */
record Job(Quarter quarter, String file, LocalDate on) {
  private static final String FOLDER = "insurance/";
  private static final Pattern FILE =
      Pattern.compile("(20\\d\\d-Q[1-4])-[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  static Job in(EventNode event) {
    return of(event.text("file"), event);
  }

  static Job arrived(EventNode event) {
    String key = event.text("key");
    return of(key.startsWith(FOLDER) ? key.substring(FOLDER.length()) : "", event);
  }

  private static Job of(String file, EventNode event) {
    Matcher form = FILE.matcher(file);
    if (!form.matches()) {
      throw new UnreadableEvent("file");
    }
    Quarter quarter =
        Quarter.parse(form.group(1)).orElseThrow(() -> new UnreadableEvent("quarter"));
    return new Job(quarter, file, CityTime.dateOf(event.instant("time")));
  }
}
