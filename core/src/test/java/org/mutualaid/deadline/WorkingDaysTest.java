package org.mutualaid.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);

  /** The Sunday after is worked, the Friday of the next week is off. */
  private static final WorkingDays DAYS =
      new WorkingDays(Set.of(LocalDate.of(2026, 9, 25)), Set.of(LocalDate.of(2026, 9, 20)));

  @Test
  void a_weekend_is_free_unless_it_is_worked() {
    assertFalse(DAYS.isWorked(LocalDate.of(2026, 9, 19)));
    assertTrue(DAYS.isWorked(LocalDate.of(2026, 9, 20)));
  }

  @Test
  void a_weekday_is_worked_unless_it_is_off() {
    assertTrue(DAYS.isWorked(FRIDAY));
    assertFalse(DAYS.isWorked(LocalDate.of(2026, 9, 25)));
  }

  @Test
  void the_day_a_limit_begins_on_does_not_count() {
    assertEquals(LocalDate.of(2026, 9, 20), DAYS.dueOn(FRIDAY, 1));
  }

  @Test
  void worked_sundays_shorten_and_days_off_lengthen_a_limit() {
    assertEquals(LocalDate.of(2026, 9, 21), DAYS.dueOn(FRIDAY, 2));
    assertEquals(LocalDate.of(2026, 9, 24), DAYS.dueOn(FRIDAY, 5));
    assertEquals(LocalDate.of(2026, 9, 28), DAYS.dueOn(FRIDAY, 6));
  }

  @Test
  void a_limit_that_begins_on_a_free_day_ends_as_if_begun_the_day_before() {
    assertEquals(DAYS.dueOn(FRIDAY, 3), DAYS.dueOn(FRIDAY.plusDays(1), 3));
  }
}
