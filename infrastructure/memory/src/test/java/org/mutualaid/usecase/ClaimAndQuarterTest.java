package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.usecase.Scene.accepted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Line;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.Payout;
import org.mutualaid.memory.MemoryLedgers;
import org.mutualaid.memory.MemorySettlements;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.Person;
import org.mutualaid.people.Traits;
import org.mutualaid.settlement.MemberData;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.SettleMembers;
import org.mutualaid.settlement.Settling;

/** A stay that a member files and that the insurance tells of too is paid by each once. */
class ClaimAndQuarterTest {
  private static final BenefitCode INPATIENT = BenefitCode.parse("MED-INSERVICE.INPATIENT");
  private static final BenefitCode ALLOWANCE = BenefitCode.parse("HOSP-ALLOW.DAILY");

  private static final Event STAY =
      new Event.HospitalStay(
          LocalDate.of(2026, 3, 1),
          LocalDate.of(2026, 3, 9),
          Event.Cause.ILLNESS,
          List.of(new Money(230_000)),
          new TreeSet<>());

  private final Scene scene = new Scene();

  ClaimAndQuarterTest() {
    scene.enrolled(insured(scene.member));
  }

  @Test
  void a_claim_shows_what_the_quarter_pays_and_leaves_it_to_it() {
    Line line =
        scene.draft(STAY).facts().assessment().lines().stream()
            .filter(one -> one.benefit().equals(INPATIENT))
            .findFirst()
            .orElseThrow();

    assertEquals("0.00 SETTLED_QUARTERLY", line.amount() + " " + line.reason());
    assertEquals(List.of("200.00", "0.00"), line.steps().getLast().numbers());
  }

  @Test
  void settled_first_and_then_approved_each_is_paid_once() {
    settle();
    Claim claim = approved();

    assertEquals(List.of(INPATIENT, ALLOWANCE), paidBenefits());
    assertEquals(List.of(ALLOWANCE), payouts(claim));
  }

  @Test
  void approved_first_and_then_settled_each_is_paid_once() {
    Claim claim = approved();
    settle();

    assertEquals(List.of(ALLOWANCE, INPATIENT), paidBenefits());
    assertEquals(List.of(ALLOWANCE), payouts(claim));
  }

  @Test
  void a_cycle_that_was_filed_is_no_cycle_of_the_quarter() {
    approved();
    settle();

    assertEquals(List.of(0, 1), lines().stream().map(line -> line.uses().cycles()).toList());
    assertEquals(
        List.of("320.00", "200.00"),
        lines().stream().map(line -> line.uses().amount().toString()).toList());
  }

  private void settle() {
    var settling = new Settling(Scene.BOOK, new Quarter(2026, 1), LocalDate.of(2026, 4, 15));
    var data = new MemberData(scene.member.id(), List.of(STAY));
    new SettleMembers(new MemorySettlements(scene.memory))
        .all(settling, List.of(data).iterator(), () -> true);
  }

  private Claim approved() {
    Claim claim = scene.atCity(STAY);
    accepted(scene.review(claim, scene.city, new Approve(true, Optional.empty())));
    return claim;
  }

  private List<LedgerLine> lines() {
    return new MemoryLedgers(scene.memory).ofMember(scene.member.id()).own().lines();
  }

  private List<BenefitCode> paidBenefits() {
    return lines().stream().map(line -> line.uses().benefit()).toList();
  }

  private List<BenefitCode> payouts(Claim claim) {
    return new MemoryLedgers(scene.memory)
        .payoutsOf(claim.id()).stream().map(Payout::benefit).toList();
  }

  /** The same person in the insurance, of a unit that pays its dues. */
  private static Person insured(Person member) {
    List<Enrolment> enrolments = new ArrayList<>(member.cover().enrolments());
    LocalDate start = LocalDate.of(2026, 1, 1);
    enrolments.add(
        new Enrolment(
            "MED-INSERVICE", start, LocalDate.of(2026, 12, 31), Optional.empty(), 1, start));
    Traits traits = member.cover().traits();
    var cover =
        new Cover(
            member.cover().memberships(),
            enrolments,
            new Traits(
                traits.birthDate(),
                traits.serviceCard(),
                traits.employment(),
                traits.sex(),
                traits.occupation(),
                Optional.of("BEIJING_EMPLOYEE"),
                Optional.of(true)));
    return new Person(member.id(), cover, member.post(), member.household(), member.details());
  }
}
