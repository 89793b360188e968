package org.mutualaid.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  @Test
  void yuan_are_kept_in_whole_fen() {
    assertEquals(new Money(123_456), Money.ofYuan(new BigDecimal("1234.56")));
    assertEquals(new Money(10_000), Money.ofYuan(new BigDecimal("1E+2")));
  }

  @Test
  void a_part_of_a_fen_is_refused_rather_than_rounded() {
    assertThrows(ArithmeticException.class, () -> Money.ofYuan(new BigDecimal("0.001")));
  }

  @Test
  void a_sum_too_large_to_keep_is_refused_rather_than_wrapped() {
    var most = new Money(Long.MAX_VALUE);
    assertThrows(ArithmeticException.class, () -> most.plus(new Money(1)));
    assertThrows(ArithmeticException.class, () -> new Money(Long.MIN_VALUE).minus(new Money(1)));
  }

  @Test
  void so_many_times_a_sum() {
    assertEquals(new Money(600), new Money(200).times(3));
    assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).times(2));
  }

  @Test
  void sums_show_two_decimals() {
    assertEquals("800.00", new Money(80_000).toString());
    assertEquals("-0.05", new Money(-5).toString());
  }

  @Test
  void the_smaller_and_the_larger_of_two_are_found() {
    var less = new Money(1);
    var more = new Money(2);
    assertEquals(less, more.min(less));
    assertEquals(more, less.max(more));
    assertEquals(less, less.min(new Money(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "6.666, 667",
    "6.665, 667",
    "6.6649, 666",
    "0.005, 1",
    "0.0049, 0",
    "-0.005, -1",
    "123.455, 12346"
  })
  void half_a_fen_goes_up_away_from_zero(String yuan, long fen) {
    var exact = new Exact(new BigDecimal(yuan).movePointRight(10).longValueExact());
    assertEquals(new Money(fen), Rounding.toFen(exact));
    assertFalse(exact.isWhole());
  }
}
