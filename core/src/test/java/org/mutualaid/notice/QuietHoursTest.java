package org.mutualaid.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
  @ParameterizedTest
  @CsvSource({
    "2026-04-20T21:00:00+08:00, 2026-04-21T08:00:00+08:00",
    "2026-04-20T23:59:59+08:00, 2026-04-21T08:00:00+08:00",
    "2026-04-21T00:00:00+08:00, 2026-04-21T08:00:00+08:00",
    "2026-04-21T07:59:59.999+08:00, 2026-04-21T08:00:00+08:00",
    "2026-12-31T22:00:00+08:00, 2027-01-01T08:00:00+08:00",
    "2026-04-20T13:00:00Z, 2026-04-21T08:00:00+08:00",
    "2024-02-28T15:00:00Z, 2024-02-29T08:00:00+08:00",
  })
  void what_happens_at_night_waits_for_eight(OffsetDateTime at, OffsetDateTime until) {
    assertEquals(Optional.of(until), QuietHours.end(at.toInstant()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-21T08:00:00+08:00",
    "2026-04-20T20:59:59.999+08:00",
    "2026-04-20T02:00:00Z",
  })
  void what_happens_by_day_goes_at_once(OffsetDateTime at) {
    assertEquals(Optional.empty(), QuietHours.end(at.toInstant()));
  }
}
