package org.mutualaid.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningTest {
  @ParameterizedTest
  @CsvSource({
    "7, 10, ", "8, 10, YELLOW", "10, 10, YELLOW", "11, 10, ORANGE", "13, 10, ORANGE",
    "14, 10, RED", "23, 30, ", "24, 30, YELLOW", "30, 30, YELLOW", "31, 30, ORANGE",
    "33, 30, ORANGE", "34, 30, RED", "11, 15, ", "12, 15, YELLOW", "0, 10, "
  })
  void a_warning_is_due_at_four_fifths_over_the_limit_and_three_days_later(
      int elapsed, int limit, Warning expected) {
    assertEquals(
        Optional.ofNullable(expected), new Warning.Limits(80, 3).at(new Pace(2, elapsed, limit)));
  }
}
