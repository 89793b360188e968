package org.mutualaid.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CityTimeTest {
  @Test
  void the_day_begins_when_it_begins_in_the_city() {
    assertEquals(LocalDate.of(2026, 4, 19), CityTime.dateOf(Instant.parse("2026-04-19T15:59:59Z")));
    assertEquals(LocalDate.of(2026, 4, 20), CityTime.dateOf(Instant.parse("2026-04-19T16:00:00Z")));
  }

  @Test
  void a_moment_is_shown_with_the_offset_of_the_city_in_summer_too() {
    assertEquals(
        "2026-07-01T08:30:01+08:00",
        CityTime.shown(Instant.parse("2026-07-01T00:30:01Z")).toString());
  }
}
