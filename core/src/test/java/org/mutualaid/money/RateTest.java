package org.mutualaid.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0.1, 1000, 10", "0.125, 1250, 12.5", "0.0001, 1, 0.01", "1, 10000, 100"})
  void a_number_from_0_to_1_is_read_and_shown_in_percent(String part, int rate, String percent) {
    assertEquals(new Rate(rate), Rate.of(new BigDecimal(part)));
    assertEquals(percent, new Rate(rate).toString());
    assertEquals(new BigDecimal(part), new Rate(rate).part());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_001})
  void less_than_nothing_and_more_than_all_are_refused(int rate) {
    assertThrows(IllegalArgumentException.class, () -> new Rate(rate));
  }

  @Test
  void a_fifth_decimal_is_refused_rather_than_rounded() {
    var finer = new BigDecimal("0.12345");
    assertThrows(ArithmeticException.class, () -> Rate.of(finer));
  }
}
