package org.mutualaid.local.async;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulesTest {
  private static final Instant START = Instant.parse("2026-04-20T01:00:00Z");

  @Test
  void every_day_that_is_passed_over_strikes_once_and_then_the_new_time() {
    Instant to = START.plus(Duration.ofHours(60));
    assertEquals(
        List.of(START.plus(Duration.ofDays(1)), START.plus(Duration.ofDays(2)), to),
        Schedules.strokes(START, to).toList());
  }

  @Test
  void whole_days_strike_the_new_time_once() {
    Instant to = START.plus(Duration.ofDays(2));
    assertEquals(
        List.of(START.plus(Duration.ofDays(1)), to), Schedules.strokes(START, to).toList());
  }

  @Test
  void a_step_back_strikes_the_new_time_alone() {
    Instant to = START.minus(Duration.ofDays(9));
    assertEquals(List.of(to), Schedules.strokes(START, to).toList());
  }

  @Test
  void of_a_very_long_way_only_the_last_days_strike() {
    Instant to = START.plus(Duration.ofDays(36_000));
    assertEquals(401, Schedules.strokes(START, to).count());
  }
}
