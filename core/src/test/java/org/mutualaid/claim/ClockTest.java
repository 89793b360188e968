package org.mutualaid.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimState.Name;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/** By a calendar whose one day off is Friday, 1 May; 20 April is a Monday. */
class ClockTest {
  private static final WorkingDays DAYS =
      new WorkingDays(Set.of(LocalDate.of(2026, 5, 1)), Set.of());

  private final List<HistoryEntry> history = new ArrayList<>();

  @Test
  void days_in_supplement_do_not_count() {
    step("Submit", Name.DRAFT, Name.UNIT_REVIEW, april(20));
    step("RequestPapers", Name.UNIT_REVIEW, Name.SUPPLEMENT, april(22));
    step("PapersIn", Name.SUPPLEMENT, Name.UNIT_REVIEW, april(27));
    assertEquals(2, elapsed(april(27)));
    assertEquals(5, elapsed(april(30)));
    assertEquals(Optional.of(Warning.YELLOW), warning(LocalDate.of(2026, 5, 6)));
    assertEquals(Optional.empty(), warning(LocalDate.of(2026, 5, 5)));
  }

  @Test
  void nothing_counts_while_a_claim_is_decided_or_appealed() {
    step("Submit", Name.DRAFT, Name.UNIT_REVIEW, april(20));
    step("Reject", Name.UNIT_REVIEW, Name.REJECTED, april(21));
    step("Appeal", Name.REJECTED, Name.APPEAL, april(23));
    step("Change", Name.APPEAL, Name.APPROVED, april(27));
    assertEquals(2, elapsed(april(28)));
  }

  @Test
  void the_day_it_begins_on_is_day_0() {
    step("Submit", Name.DRAFT, Name.UNIT_REVIEW, april(20));
    assertEquals(0, elapsed(april(20)));
    assertEquals(1, elapsed(april(21)));
  }

  @Test
  void an_investigation_makes_the_longer_limit_hold() {
    step("Submit", Name.DRAFT, Name.UNIT_REVIEW, april(20));
    assertFalse(new Clock(history, DAYS).complex());
    step("Investigate", Name.UNIT_REVIEW, Name.INVESTIGATION, april(21));
    assertTrue(new Clock(history, DAYS).complex());
  }

  private Optional<Warning> warning(LocalDate day) {
    return new Warning.Limits(80, 3).at(new Pace(1, elapsed(day), 10));
  }

  private int elapsed(LocalDate day) {
    return new Clock(history, DAYS).elapsed(day);
  }

  private static LocalDate april(int day) {
    return LocalDate.of(2026, 4, day);
  }

  private void step(String action, Name from, Name to, LocalDate day) {
    history.add(
        new HistoryEntry(
            history.size() + 1,
            day.atTime(LocalTime.NOON).toInstant(CityTime.ZONE),
            action,
            from,
            to,
            PersonId.of("issuer", "somebody"),
            Role.UNIT,
            Optional.empty()));
  }
}
