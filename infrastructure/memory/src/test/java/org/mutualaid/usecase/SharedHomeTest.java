package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mutualaid.usecase.Scene.ANOTHER_FIRE;
import static org.mutualaid.usecase.Scene.NOW;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Basis;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.EstimateBenefit;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Worth;
import org.mutualaid.contract.Cast;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.memory.MemoryLedgers;
import org.mutualaid.money.Money;
import org.mutualaid.people.Person;

/** What others at home were paid counts from the first estimate on, and stays known. */
class SharedHomeTest {
  /** A fire of which 9,500.00 of the 10,000.00 that a home gets are paid. */
  private static final Event LARGE_FIRE =
      new Event.Fire(
          LocalDate.of(2026, 4, 3), Money.ofYuan(BigDecimal.valueOf(95_000)), new TreeSet<>());

  private final Scene scene = new Scene();
  private final Person other =
      scene.enrolled(
          Cast.livingAt(
              scene.member.household().orElseThrow(), Cast.aMember(scene.vault, scene.route)));

  @Test
  void a_draft_counts_what_others_at_home_were_paid() {
    approve(LARGE_FIRE);

    assertEquals("500.00", draftOfOther(SMALL_FIRE).amount().toString());
  }

  @Test
  void a_draft_counts_what_others_at_home_are_paid_while_it_is_made() {
    Claim claim = scene.atCity(LARGE_FIRE);
    scene.claims.meanwhile(
        () -> accepted(scene.review(claim, scene.city, new Approve(true, Optional.empty()))));

    assertEquals("500.00", draftOfOther(SMALL_FIRE).amount().toString());
  }

  @Test
  void an_estimate_counts_it_too() {
    approve(LARGE_FIRE);

    var estimate = new EstimateBenefit(new MemoryLedgers(scene.memory), Scene.BOOK);
    var answer = estimate.own(SMALL_FIRE, other.id(), NOW);

    assertEquals(
        "500.00",
        assertInstanceOf(EstimateBenefit.Answer.Estimated.class, answer)
            .estimate()
            .assessment()
            .total()
            .toString());
  }

  @Test
  void each_calculation_can_be_worked_out_again_whatever_was_granted_since() {
    Claim first = approve(SMALL_FIRE);
    Claim second = approve(ANOTHER_FIRE);
    approve(LARGE_FIRE);
    scene.enrolled(Cast.enrolledIn("NEF-SPECIAL", scene.member));

    for (Claim claim : List.of(scene.now(first.id()), scene.now(second.id()))) {
      Basis started = claim.facts().startedOn().orElseThrow();
      Basis decided = claim.facts().decidedOn().orElseThrow();
      assertEquals(claim.facts().estimate(), again(claim, started));
      assertEquals(claim.facts().assessment(), again(claim, decided));
    }
    assertEquals(1, scene.now(second.id()).facts().decidedOn().orElseThrow().ownLines());
  }

  private Assessment again(Claim claim, Basis basis) {
    var worth = new Worth(Scene.BOOK);
    Event event = claim.facts().event();
    return worth.of(
        event,
        worth.lines(
            event,
            basis.cover(),
            basis.history(scene.claims.accounts(claim, 0)),
            CityTime.dateOf(claim.startedAt())));
  }

  private Claim approve(Event event) {
    Claim claim = scene.atCity(event);
    accepted(scene.review(claim, scene.city, new Approve(true, Optional.empty())));
    return claim;
  }

  private Claim draftOfOther(Event event) {
    RequestKey request = scene.asked(other);
    accepted(scene.start(event, request));
    return scene.now(ClaimId.startedBy(other.id(), request.key()));
  }
}
