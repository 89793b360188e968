package org.mutualaid.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.money.Money;
import org.mutualaid.people.Role;

class ReviewLimitsTest {
  private static final ReviewLimits LOOSE =
      new ReviewLimits(
          Map.of(Role.DISTRICT, yuan(3_000), Role.MUNICIPAL, yuan(50_000)),
          Optional.of(yuan(5_000)),
          Optional.empty());
  private static final ReviewLimits TIGHT =
      new ReviewLimits(
          Map.of(Role.UNIT, yuan(0), Role.DISTRICT, yuan(4_000), Role.MUNICIPAL, yuan(20_000)),
          Optional.of(yuan(3_000)),
          Optional.of(yuan(10_000)));

  @Test
  void the_limits_of_two_profiles_together_are_the_lower_of_each() {
    var both =
        new ReviewLimits(
            Map.of(Role.UNIT, yuan(0), Role.DISTRICT, yuan(3_000), Role.MUNICIPAL, yuan(20_000)),
            Optional.of(yuan(3_000)),
            Optional.of(yuan(10_000)));

    assertEquals(both, LOOSE.strictest(TIGHT));
    assertEquals(both, TIGHT.strictest(LOOSE));
  }

  @Test
  void a_limit_that_begins_at_a_sum_begins_at_exactly_that_sum() {
    Money below = yuan(3_000).minus(new Money(1));

    assertFalse(TIGHT.needsOriginals(below));
    assertTrue(TIGHT.needsOriginals(yuan(3_000)));
    assertFalse(TIGHT.needsSecondReviewer(yuan(10_000).minus(new Money(1))));
    assertTrue(TIGHT.needsSecondReviewer(yuan(10_000)));
    assertFalse(LOOSE.needsSecondReviewer(yuan(1_000_000)));
  }

  private static Money yuan(long yuan) {
    return Money.ofYuan(BigDecimal.valueOf(yuan));
  }
}
