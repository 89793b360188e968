package org.mutualaid.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DemoRosterTest {
  private static final List<String> LINES =
      DemoRoster.csv("https://issuer.test", DemoPeople.onTheRoster()).lines().toList();

  @Test
  void members_stand_in_the_roster_and_staff_alone_does_not() {
    assertEquals(7, LINES.size(), "a header and six members");
    assertTrue(LINES.stream().noneMatch(line -> line.contains("auditor-1")));
    assertTrue(LINES.getFirst().startsWith("issuer,subject,name,"));
  }

  @Test
  void a_member_is_told_with_everything_that_the_demo_needs() {
    String line = LINES.get(1);
    assertTrue(
        line.startsWith(
            "https://issuer.test,demo-a,演示·甲 Demo Member A,099-0000-1001,DEMO-ACCT-0000-1001,"
                + "U-0001,ACTIVE,2019-09-01,2019-09-01,H-DEMO-A,,1988-05-17,yes,IN_SERVICE,"),
        line);
    assertTrue(line.contains("HOSP-ALLOW 2024-01-01 x1; HOSP-ALLOW 2025-01-01 x1; "), line);
    assertTrue(line.endsWith("ACC-DUES 2032-01-01 x1 t50"), line);
  }

  @Test
  void who_left_is_told_with_the_day_after_the_last() {
    String left = LINES.get(5);
    assertTrue(left.contains(",U-0001,ENDED,2026-01-01,2018-01-01,"), left);
  }
}
