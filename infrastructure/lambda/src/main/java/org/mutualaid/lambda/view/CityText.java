package org.mutualaid.lambda.view;

import java.time.Instant;
import java.time.LocalDateTime;
import org.mutualaid.deadline.CityTime;

/** Moments as answers show them: {@code 2026-04-20T10:00:00+08:00}, to the second. */
public final class CityText {
  private CityText() {}

  /** The moment in the city's time. */
  public static String of(Instant moment) {
    LocalDateTime local = CityTime.shown(moment).toLocalDateTime().withNano(0);
    // The JDK leaves out seconds that are zero, which RFC 3339 does not allow.
    String seconds = local.getSecond() == 0 ? ":00" : "";
    return local + seconds + "+08:00";
  }
}
