package org.mutualaid.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExactTest {
  private static final Rate FINEST = new Rate(3_333);

  private static Exact fen(long fen) {
    return Exact.of(new Money(fen));
  }

  @Test
  void two_rates_of_one_sum_leave_nothing_out() {
    assertEquals("0.33", fen(100).times(new Rate(3_300)).toString());
    assertEquals("0.3333", fen(100).times(FINEST).toString());
    assertEquals("0.11108889", fen(100).times(FINEST).times(FINEST).toString());
    assertEquals("0.0011108889", fen(1).times(FINEST).times(FINEST).toString());
    assertEquals("-0.3333", fen(-100).times(FINEST).toString());
  }

  @Test
  void a_third_rate_is_refused_where_it_would_round() {
    Exact twice = fen(1).times(FINEST).times(FINEST);
    assertThrows(ArithmeticException.class, () -> twice.times(FINEST));
  }

  @Test
  void a_sum_too_large_to_keep_is_refused_rather_than_wrapped() {
    var largest = new Money(92_233_720_368L);
    assertEquals("922337203.68", Exact.of(largest).toString());
    assertThrows(ArithmeticException.class, () -> Exact.of(largest.plus(new Money(1))));
    assertThrows(ArithmeticException.class, () -> Exact.of(largest).plus(fen(1)));
  }

  @Test
  void so_much_for_each_unit_keeps_all_decimals() {
    assertEquals("370.3704", Exact.of(new Money(3_000), new BigDecimal("12.34568")).toString());
    var finer = new BigDecimal("0.123456789");
    assertThrows(ArithmeticException.class, () -> Exact.of(new Money(1), finer));
  }

  @Test
  void what_was_paid_is_taken_off_down_to_nothing() {
    assertEquals(fen(30), fen(100).less(new Money(70)));
    assertEquals(Exact.ZERO, fen(100).less(new Money(101)));
    assertEquals(fen(110), fen(100).less(new Money(-10)));
  }

  @Test
  void only_nothing_is_nothing_and_only_whole_fen_are_whole() {
    assertTrue(Exact.ZERO.isZero());
    assertFalse(new Exact(1).isZero());
    assertTrue(fen(7).isWhole());
    assertFalse(fen(7).times(new Rate(5_000)).isWhole());
    assertTrue(fen(2).compareTo(fen(1)) > 0);
  }
}
