package org.mutualaid.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.roster.StandingTest.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Membership.Status;

/** What becomes of enrolments. */
final class EnrolmentsTest {
  private static final LocalDate JOINED = LocalDate.of(2020, 1, 1);
  private static final Reach UNIT = ARow.unit("U-1");

  @Test
  void an_enrolment_lasts_as_its_plan_says() {
    var tiered = new RosterRow.Wanted("TIERED", LocalDate.of(2026, 3, 5), 1, Optional.of(50));
    Known after = after(Optional.empty(), ARow.shared("2026-03-05", 2), tiered);
    assertEquals(
        List.of("SHARED 2026-03-05 2027-03-04", "TIERED 2026-03-05 2026-12-31"), told(after));
  }

  @ParameterizedTest
  @CsvSource({"2027-01-01, 2026-01-01", "2027-01-30, 2026-01-01", "2027-01-31, 2027-01-31"})
  void a_renewal_within_30_days_goes_on_without_a_break(String start, LocalDate since) {
    Known first = after(Optional.empty(), ARow.shared("2026-01-01", 1));
    Known renewed = after(Optional.of(first), ARow.shared(start, 1));
    assertEquals(since, renewed.person().cover().enrolments().getLast().continuousSince());
  }

  @Test
  void a_year_that_is_told_later_joins_those_around_it() {
    Known known = after(Optional.empty(), ARow.shared("2025-01-01", 1));
    Known gap = after(Optional.of(known), ARow.shared("2027-01-01", 1));
    assertEquals(LocalDate.of(2027, 1, 1), lastSince(gap));
    assertEquals(
        LocalDate.of(2025, 1, 1), lastSince(after(Optional.of(gap), ARow.shared("2026-01-01", 1))));
  }

  @Test
  void of_two_that_overlap_the_one_that_starts_first_stands_and_the_other_is_reported() {
    Known first = after(Optional.empty(), ARow.shared("2026-03-01", 1));
    var decision = ARow.decided(UNIT, Optional.of(first), row(ARow.shared("2026-06-01", 1)));
    var unchanged = assertInstanceOf(Decision.Unchanged.class, decision);
    assertEquals(
        List.of(Remark.at(7, Column.ENROLMENTS, Remark.Code.DUPLICATE_ENROLMENT)),
        unchanged.remarks());
  }

  @Test
  void the_same_enrolment_with_other_shares_is_a_duplicate_too() {
    Known first = after(Optional.empty(), ARow.shared("2026-03-01", 1));
    var decision = ARow.decided(UNIT, Optional.of(first), row(ARow.shared("2026-03-01", 2)));
    assertEquals(1, decision.remarks().size());
  }

  @Test
  void an_earlier_one_counts_in_place_of_what_it_overlaps() {
    Known first = after(Optional.empty(), ARow.shared("2026-06-01", 1));
    Known both = after(Optional.of(first), ARow.shared("2026-03-01", 1));
    List<Enrolment> counted = both.person().cover().enrolmentsIn("SHARED");
    assertEquals(LocalDate.of(2026, 3, 1), counted.getFirst().start());
    assertEquals(1, counted.size());
  }

  @Test
  void the_same_again_changes_nothing_and_is_no_duplicate() {
    Known first = after(Optional.empty(), ARow.shared("2026-03-01", 1));
    var decision = ARow.decided(UNIT, Optional.of(first), row(ARow.shared("2026-03-01", 1)));
    assertEquals(new Decision.Unchanged(List.of()), decision);
  }

  @Test
  void what_the_plan_does_not_know_refuses_the_row() {
    assertRefused(Remark.Code.UNKNOWN_PLAN, wanted("NONE", 1, Optional.empty()));
    assertRefused(Remark.Code.TOO_MANY_SHARES, wanted("SHARED", 3, Optional.empty()));
    assertRefused(Remark.Code.UNKNOWN_TIER, wanted("TIERED", 1, Optional.of(51)));
    assertRefused(Remark.Code.UNKNOWN_TIER, wanted("TIERED", 1, Optional.empty()));
    assertRefused(Remark.Code.UNKNOWN_TIER, wanted("SHARED", 1, Optional.of(26)));
  }

  @Test
  void nobody_is_enrolled_before_being_a_member_or_after() {
    assertRefused(
        Remark.Code.NOT_ACTIVE_AT_START,
        ARow.decided(UNIT, Optional.empty(), row(ARow.shared("2019-12-31", 1))));
    assertRefused(
        Remark.Code.NOT_ACTIVE_AT_START,
        ARow.decided(
            UNIT,
            Optional.empty(),
            ARow.of("U-1", Status.RETIRED, JOINED, ARow.shared("2026-01-01", 1))));
  }

  @Test
  void where_too_few_take_part_the_person_is_recorded_and_not_enrolled() {
    var rules = new RosterRules(UNIT, ARow.BOOK, (unit, plan) -> plan.equals("SHARED"));
    var decision =
        rules.on(
            Optional.empty(),
            7,
            row(ARow.shared("2026-01-01", 1)),
            Optional.of(ARow.office("U-1")));
    var change = assertInstanceOf(Decision.Change.class, decision);
    assertEquals(List.of(), change.after().cover().enrolments());
    assertEquals(Remark.Code.BELOW_PARTICIPATION, change.remarks().getFirst().code());
  }

  @Test
  void a_small_unit_takes_part_whole_and_a_large_one_with_its_share() {
    var floor = new EnrolmentTerms.Floor(new BigDecimal("0.80"), 100);
    assertTrue(floor.isMetBy(99, 99));
    assertFalse(floor.isMetBy(98, 99));
    assertTrue(floor.isMetBy(80, 100));
    assertFalse(floor.isMetBy(79, 100));
  }

  private static Decision wanted(String plan, int shares, Optional<Integer> tier) {
    var wanted = new RosterRow.Wanted(plan, LocalDate.of(2026, 3, 5), shares, tier);
    return ARow.decided(UNIT, Optional.empty(), row(wanted));
  }

  private static RosterRow row(RosterRow.Wanted... wanted) {
    return ARow.of("U-1", Status.ACTIVE, JOINED, wanted);
  }

  private static Known after(Optional<Known> known, RosterRow.Wanted... wanted) {
    return ARow.after(UNIT, known, row(wanted));
  }

  private static LocalDate lastSince(Known known) {
    return known.person().cover().enrolments().getLast().continuousSince();
  }

  private static List<String> told(Known known) {
    return known.person().cover().enrolments().stream()
        .map(one -> one.plan() + " " + one.start() + " " + one.end())
        .toList();
  }
}
