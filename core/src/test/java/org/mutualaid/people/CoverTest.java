package org.mutualaid.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final Traits UNKNOWN =
      new Traits(Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  void a_membership_holds_from_its_first_day_to_its_last_both_included() {
    Membership left = membership("U-1", FIRST, Optional.of(LAST));

    assertFalse(left.on(FIRST.minusDays(1)));
    assertTrue(left.on(FIRST));
    assertTrue(left.on(LAST));
    assertFalse(left.on(LAST.plusDays(1)));
    assertTrue(membership("U-1", FIRST, Optional.empty()).on(LAST.plusYears(10)));
  }

  @Test
  void the_latest_membership_is_the_last_that_has_begun_even_if_it_is_over() {
    Membership old = membership("U-1", FIRST, Optional.of(LAST));
    Membership next = membership("U-2", LAST.plusDays(10), Optional.empty());
    var cover = new Cover(List.of(next, old), List.of(), UNKNOWN);

    assertEquals(Optional.empty(), cover.latestMembership(FIRST.minusDays(1)));
    assertEquals(Optional.of(old), cover.latestMembership(FIRST));
    assertEquals(Optional.of(old), cover.latestMembership(LAST.plusDays(9)));
    assertEquals(Optional.of(next), cover.latestMembership(LAST.plusDays(10)));
  }

  @Test
  void of_two_enrolments_that_share_a_day_the_first_counts() {
    Enrolment first = enrolment("P", FIRST, LAST);
    Enrolment sharesItsLastDay = enrolment("P", LAST, LAST.plusMonths(1));
    Enrolment afterwards = enrolment("P", LAST.plusDays(1), LAST.plusYears(1));
    Enrolment elsewhere = enrolment("Q", FIRST, LAST);
    var cover =
        new Cover(List.of(), List.of(afterwards, sharesItsLastDay, elsewhere, first), UNKNOWN);

    assertEquals(List.of(first, afterwards), cover.enrolmentsIn("P"));
  }

  private static Membership membership(String unit, LocalDate from, Optional<LocalDate> to) {
    return new Membership(from, to, new OfficeId(unit), new OfficeId("D-1"), Role.UNIT);
  }

  private static Enrolment enrolment(String plan, LocalDate start, LocalDate end) {
    return new Enrolment(plan, start, end, Optional.empty(), 1, start);
  }
}
