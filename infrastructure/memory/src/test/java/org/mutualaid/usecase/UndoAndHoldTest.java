package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.Hold;
import org.mutualaid.claim.ClaimAction.Investigate;
import org.mutualaid.claim.ClaimAction.Report;
import org.mutualaid.claim.ClaimAction.Resume;
import org.mutualaid.claim.ClaimAction.Return;
import org.mutualaid.claim.ClaimAction.Undo;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Refusal;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.memory.MemoryLedgers;
import org.mutualaid.people.Role;

class UndoAndHoldTest {
  private static final Approve APPROVE = new Approve(true, Optional.empty());
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

  private final Scene scene = new Scene();

  @Test
  void an_approval_is_undone_by_who_gave_it_and_the_ledger_takes_it_back() {
    Claim approved = approved();
    refused(Refusal.NotYourDesk.class, scene.review(approved, scene.secondOfCity, new Undo("no")));

    accepted(scene.review(approved, scene.city, new Undo("the wrong claim")));

    assertEquals(ClaimState.Name.MUNICIPAL_REVIEW, scene.now(approved.id()).state().name());
    assertEquals(0, granted());
  }

  @Test
  void the_supervisor_undoes_it_too_and_approved_again_it_counts_once() {
    Claim approved = approved();
    long once = granted();
    accepted(scene.review(approved, scene.staff(Role.SUPERVISOR), new Undo("an error")));
    accepted(scene.review(scene.now(approved.id()), scene.city, APPROVE));
    assertEquals(once, granted());
    assertEquals(
        3, new MemoryLedgers(scene.memory).ofMember(scene.member.id()).own().lines().size());
  }

  @Test
  void a_line_of_the_claim_is_left_out_by_two_people_and_never_all_of_it() {
    Claim claim = scene.atCity(SMALL_FIRE);
    var all = new TreeMap<BenefitCode, String>();
    claim.facts().assessment().benefits().forEach(line -> all.put(line, "NOT_COVERED"));
    refused(
        Refusal.Invalid.class,
        scene.review(claim, scene.city, new Approve(true, all, Optional.empty())));
    var another = new TreeMap<BenefitCode, String>();
    another.put(BenefitCode.parse("HOSP-ALLOW.DAILY"), "NOT_COVERED");
    refused(
        Refusal.Invalid.class,
        scene.review(claim, scene.city, new Approve(true, another, Optional.empty())));
  }

  @Test
  void a_hold_has_an_end_within_ten_working_days_and_ends_by_itself() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    LocalDate latest = LocalDate.of(2026, 5, 7);
    refused(Refusal.Invalid.class, scene.review(claim, scene.unit, hold(latest.plusDays(1))));
    refused(Refusal.Invalid.class, scene.review(claim, scene.unit, hold(TODAY.minusDays(1))));
    accepted(scene.review(claim, scene.unit, hold(latest)));

    Claim held = scene.now(claim.id());
    assertEquals(Optional.of(latest), held.heldUntil(latest));
    assertEquals(Optional.empty(), held.heldUntil(latest.plusDays(1)));
    assertEquals(claim.dueOn(), held.dueOn());
  }

  @Test
  void a_hold_is_ended_before_its_day_and_by_any_move() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    refused(Refusal.NotPossibleNow.class, scene.review(claim, scene.unit, resume()));
    accepted(scene.review(claim, scene.unit, hold(TODAY.plusDays(3))));
    accepted(scene.review(scene.now(claim.id()), scene.unit, resume()));
    assertEquals(Optional.empty(), scene.now(claim.id()).heldUntil(TODAY));

    accepted(scene.review(scene.now(claim.id()), scene.unit, hold(TODAY.plusDays(3))));
    accepted(scene.review(scene.now(claim.id()), scene.unit, new Confirm(Optional.empty())));
    assertEquals(Optional.empty(), scene.now(claim.id()).heldUntil(TODAY));
  }

  @Test
  void the_district_looks_into_a_claim_at_the_unit_and_the_unit_goes_on() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    refused(Refusal.NotYourDesk.class, scene.review(claim, scene.unit, new Investigate("why")));
    accepted(scene.review(claim, scene.district, new Investigate("was there a fire?")));

    Claim open = scene.now(claim.id());
    assertEquals(Optional.of(LocalDate.of(2026, 5, 20)), open.dueOn());
    scene.clock.advance(Duration.ofDays(3));
    accepted(scene.review(open, scene.district, new Report("there was")));
    assertEquals(new ClaimState.UnitReview(), scene.now(claim.id()).state());
    assertEquals(Optional.of(LocalDate.of(2026, 4, 27)), scene.now(claim.id()).dueOn());
  }

  @Test
  void a_claim_given_back_to_the_unit_has_all_its_days_anew() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    accepted(scene.review(claim, scene.unit, new Confirm(Optional.empty())));
    scene.clock.advance(Duration.ofDays(1));
    accepted(scene.review(scene.now(claim.id()), scene.district, new Return("look again")));
    assertEquals(Optional.of(LocalDate.of(2026, 4, 23)), scene.now(claim.id()).dueOn());
  }

  private Claim approved() {
    Claim claim = scene.atCity(SMALL_FIRE);
    accepted(scene.review(claim, scene.city, APPROVE));
    return scene.now(claim.id());
  }

  private long granted() {
    List<LedgerLine> lines =
        new MemoryLedgers(scene.memory).ofMember(scene.member.id()).own().lines();
    return lines.stream().mapToLong(line -> line.uses().amount().fen()).sum();
  }

  private static Hold hold(LocalDate until) {
    return new Hold(until, "waiting for the fire service");
  }

  private static Resume resume() {
    return new Resume(Optional.empty());
  }
}
