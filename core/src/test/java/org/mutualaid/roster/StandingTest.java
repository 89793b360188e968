package org.mutualaid.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mutualaid.roster.ARow.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutualaid.people.Membership;
import org.mutualaid.people.Membership.Status;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** What becomes of memberships. */
final class StandingTest {
  private static final LocalDate JOINED = LocalDate.of(2020, 1, 1);
  private static final Optional<Known> MEMBER =
      Optional.of(ARow.member(ARow.active("U-1", "2020-01-01")));

  @Test
  void somebody_new_begins_on_the_day_that_the_row_says() {
    List<Membership> all = after(ARow.unit("U-1"), Optional.empty(), row("U-1", Status.ACTIVE));
    assertEquals(List.of(ARow.active("U-1", DAY.toString())), all);
  }

  @Test
  void somebody_new_who_was_a_member_elsewhere_keeps_the_first_day() {
    RosterRow row = ARow.memberSince(row("U-1", Status.ACTIVE), JOINED);
    Membership only = after(ARow.unit("U-1"), Optional.empty(), row).getFirst();
    assertEquals(DAY, only.from());
    assertEquals(JOINED, only.continuousSince());
  }

  @Test
  void the_post_and_the_relatives_that_staff_declared_stay_whatever_a_row_says() {
    Person one = MEMBER.orElseThrow().person();
    var declared =
        new Person(
            one.id(),
            one.cover(),
            Optional.of(new Post(Role.MUNICIPAL, new OfficeId("M-0001"))),
            one.household(),
            one.details(),
            one.children(),
            Set.of(new PersonId("sister")));
    Known before = new Known(declared, MEMBER.orElseThrow().details());
    Person after =
        ARow.after(ARow.unit("U-1"), Optional.of(before), row("U-1", Status.SUSPENDED)).person();
    assertEquals(declared.relatives(), after.relatives());
    assertEquals(declared.post(), after.post());
  }

  @Test
  void a_move_inside_the_city_keeps_the_first_day_and_closes_what_was() {
    List<Membership> all = after(ARow.district(), MEMBER, row("U-2", Status.ACTIVE));
    assertEquals(2, all.size());
    assertEquals(Optional.of(DAY.minusDays(1)), all.getFirst().to());
    assertEquals("U-2", all.getLast().unit().value());
    assertEquals(JOINED, all.getLast().continuousSince());
  }

  @Test
  void who_left_a_unit_and_is_taken_over_within_90_days_keeps_the_first_day() {
    Known left = ARow.after(ARow.unit("U-1"), MEMBER, row("U-1", Status.SUSPENDED));
    assertEquals(JOINED, takenOver(left, 90).continuousSince());
    assertEquals(DAY.plusDays(91), takenOver(left, 91).continuousSince());
  }

  @Test
  void who_is_suspended_is_covered_for_90_days() {
    Known left = ARow.after(ARow.unit("U-1"), MEMBER, row("U-1", Status.SUSPENDED));
    Membership suspended = left.person().cover().memberships().getLast();
    assertEquals(true, suspended.on(DAY.plusDays(89)));
    assertEquals(false, suspended.on(DAY.plusDays(90)));
  }

  @Test
  void who_ended_is_no_member_from_that_day_and_begins_anew_later() {
    Known ended = ARow.after(ARow.unit("U-1"), MEMBER, row("U-1", Status.ENDED));
    List<Membership> all = ended.person().cover().memberships();
    assertEquals(true, all.getFirst().on(DAY.minusDays(1)));
    assertEquals(false, all.stream().anyMatch(one -> one.on(DAY)));
    Known again =
        ARow.after(
            ARow.unit("U-1"), Optional.of(ended), ARow.of("U-1", Status.ACTIVE, DAY.plusDays(1)));
    assertEquals(DAY.plusDays(1), again.person().cover().memberships().getLast().continuousSince());
  }

  @Test
  void who_retires_stays_a_member() {
    List<Membership> all = after(ARow.unit("U-1"), MEMBER, row("U-1", Status.RETIRED));
    assertEquals(true, all.getLast().on(DAY.plusYears(10)));
    assertEquals(JOINED, all.getLast().continuousSince());
  }

  @Test
  void what_is_so_already_changes_nothing() {
    assertInstanceOf(
        Decision.Unchanged.class,
        ARow.decided(ARow.unit("U-1"), MEMBER, ARow.of("U-1", Status.ACTIVE, JOINED)));
  }

  @Test
  void a_member_of_a_unit_out_of_reach_is_refused_unless_let_go() {
    assertRefused(
        Remark.Code.MEMBER_ELSEWHERE,
        ARow.decided(ARow.unit("U-2"), MEMBER, row("U-2", Status.ACTIVE)));
    Known left = ARow.after(ARow.unit("U-1"), MEMBER, row("U-1", Status.SUSPENDED));
    assertRefused(
        Remark.Code.MEMBER_ELSEWHERE,
        ARow.decided(
            ARow.unit("U-2"), Optional.of(left), ARow.of("U-2", Status.RETIRED, DAY.plusDays(1))));
  }

  @Test
  void history_is_not_rewritten() {
    assertRefused(
        Remark.Code.SINCE_DIFFERS,
        ARow.decided(ARow.unit("U-1"), MEMBER, row("U-1", Status.ACTIVE)));
    assertRefused(
        Remark.Code.BEFORE_WHAT_IS_KNOWN,
        ARow.decided(ARow.unit("U-1"), MEMBER, ARow.of("U-1", Status.RETIRED, JOINED)));
  }

  @Test
  void nobody_can_leave_who_was_no_member() {
    assertRefused(
        Remark.Code.NOT_A_MEMBER,
        ARow.decided(ARow.unit("U-1"), Optional.empty(), row("U-1", Status.ENDED)));
    Known ended = ARow.after(ARow.unit("U-1"), MEMBER, row("U-1", Status.ENDED));
    assertRefused(
        Remark.Code.NOT_A_MEMBER,
        ARow.decided(
            ARow.unit("U-1"),
            Optional.of(ended),
            ARow.of("U-1", Status.SUSPENDED, DAY.plusDays(9))));
  }

  @Test
  void a_row_of_another_unit_is_refused() {
    assertRefused(
        Remark.Code.OTHER_UNIT,
        ARow.decided(ARow.unit("U-1"), Optional.empty(), row("U-2", Status.ACTIVE)));
    var rules = new RosterRules(ARow.unit("U-1"), ARow.BOOK, (unit, plan) -> false);
    assertRefused(
        Remark.Code.UNKNOWN_UNIT,
        rules.on(Optional.empty(), 7, row("U-9", Status.ACTIVE), Optional.empty()));
  }

  static void assertRefused(Remark.Code code, Decision decision) {
    var refused = assertInstanceOf(Decision.Refused.class, decision);
    assertEquals(List.of(code), refused.remarks().stream().map(Remark::code).toList());
    assertEquals(7, refused.remarks().getFirst().line());
  }

  private static Membership takenOver(Known left, int daysAfter) {
    RosterRow row = ARow.of("U-2", Status.ACTIVE, DAY.plusDays(daysAfter));
    Known after = ARow.after(ARow.unit("U-2"), Optional.of(left), row);
    return after.person().cover().memberships().getLast();
  }

  private static List<Membership> after(Reach reach, Optional<Known> known, RosterRow row) {
    return ARow.after(reach, known, row).person().cover().memberships();
  }

  private static RosterRow row(String unit, Status status) {
    return ARow.of(unit, status, DAY);
  }
}
