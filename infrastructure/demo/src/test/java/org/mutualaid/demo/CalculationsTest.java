package org.mutualaid.demo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class CalculationsTest {
  private static final Happening STAY =
      new Happening(day -> Json.object(), Json.object(), "HOSP-ALLOW.DAILY", "600.00");

  @Test
  void a_stay_over_new_year_is_paid_in_two_lines() {
    ObjectNode claim = claim("600.00");
    line(claim, "HOSP-ALLOW.DAILY", "320.00");
    line(claim, "HOSP-ALLOW.DAILY", "280.00");
    assertDoesNotThrow(() -> Calculations.check(claim, STAY));
  }

  @Test
  void what_another_benefit_gives_does_not_count() {
    ObjectNode claim = claim("600.00");
    line(claim, "HOSP-ALLOW.DAILY", "320.00");
    line(claim, "ACC-DUES.LIVING", "280.00");
    assertThrows(Surprise.class, () -> Calculations.check(claim, STAY));
  }

  @Test
  void another_total_is_a_surprise() {
    ObjectNode claim = claim("600.01");
    line(claim, "HOSP-ALLOW.DAILY", "600.00");
    assertThrows(Surprise.class, () -> Calculations.check(claim, STAY));
  }

  private static ObjectNode claim(String total) {
    ObjectNode claim = Json.object();
    claim.putObject("calculation").put("total", total).putArray("lines");
    return claim;
  }

  private static void line(ObjectNode claim, String benefit, String amount) {
    claim.withArray("/calculation/lines").addObject().put("benefit", benefit).put("amount", amount);
  }
}
