package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Ballot;
import org.mutualaid.claim.ChangeDraft;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Decision;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.ToldAnew;
import org.mutualaid.claim.ToldBefore;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;

/** The facts of a claim told anew: what becomes of everything that rests on them. */
class ChangeDraftTest {
  private static final Event BIGGER_FIRE =
      new Event.Fire(
          LocalDate.of(2026, 4, 1),
          org.mutualaid.money.Money.ofYuan(BigDecimal.valueOf(30_000)),
          new TreeSet<>());
  private static final Event WATER =
      new Event.Water(LocalDate.of(2026, 4, 1), new BigDecimal("40.00"), new TreeSet<>());

  private static final ClaimAction.RequestPapers UNREADABLE =
      new ClaimAction.RequestPapers(
          List.of(new PaperAsked("ID_CARD", PaperAsked.Why.UNREADABLE)), Optional.empty());
  private static final ClaimAction.Vote UPHOLD =
      new ClaimAction.Vote(
          Ballot.Choice.UPHOLD, Optional.empty(), Optional.empty(), Optional.empty());

  private final Scene scene = new Scene();

  @Test
  void a_draft_is_worth_what_its_new_facts_are_worth_and_keeps_what_was_told_before() {
    Claim draft = scene.complete(Scene.SMALL_FIRE);
    accepted(scene.change(draft, BIGGER_FIRE));
    Claim now = scene.now(draft.id());
    assertEquals("2000.00 3000.00", draft.amount() + " " + now.amount());
    assertEquals(BIGGER_FIRE, now.facts().event());
    assertEquals(Map.of("whatHappened", "FIRE"), now.facts().narrative());
    assertEquals(draft.documents(), now.documents());
    assertEquals(draft.facts().fileNames(), now.facts().fileNames());
    assertEquals(new ClaimState.Draft(), now.state());
    HistoryEntry entry = now.history().getLast();
    assertEquals(
        "2 ChangeFacts DRAFT DRAFT MEMBER",
        entry.version()
            + " "
            + entry.action()
            + " "
            + entry.from()
            + " "
            + entry.to()
            + " "
            + entry.as());
    List<ToldBefore> before = scene.claims.toldBefore(draft.id());
    assertEquals(
        List.of(draft.facts().estimate()), before.stream().map(ToldBefore::estimate).toList());
    assertEquals(
        List.of(2L, Scene.SMALL_FIRE),
        List.of(before.getFirst().until(), before.getFirst().event()));
  }

  @Test
  void the_papers_of_a_draft_are_those_of_its_new_type() {
    Claim draft = scene.draft(Scene.SMALL_FIRE);
    accepted(scene.change(draft, WATER));
    Claim now = scene.now(draft.id());
    assertEquals(scene.draft(WATER_ELSEWHERE).papers(), now.papers());
    assertNotEquals(draft.papers(), now.papers());
  }

  private static final Event WATER_ELSEWHERE =
      new Event.Water(LocalDate.of(2026, 4, 2), new BigDecimal("40.00"), new TreeSet<>());

  @Test
  void the_mark_of_the_event_goes_with_the_facts() {
    Claim draft = scene.draft(Scene.SMALL_FIRE);
    accepted(scene.change(draft, Scene.ANOTHER_FIRE));
    refused(Refusal.ClaimExists.class, scene.start(Scene.ANOTHER_FIRE, scene.asked(scene.member)));
    accepted(scene.start(Scene.SMALL_FIRE, scene.asked(scene.member)));
  }

  @Test
  void facts_of_an_event_that_another_claim_is_for_are_refused_and_change_nothing() {
    Claim first = scene.draft(Scene.SMALL_FIRE);
    Claim second = scene.draft(Scene.ANOTHER_FIRE);
    var exists = refused(Refusal.ClaimExists.class, scene.change(second, Scene.SMALL_FIRE));
    assertEquals(first.id(), exists.claim());
    assertEquals(second, scene.now(second.id()));
    assertEquals(List.of(), scene.claims.toldBefore(second.id()));
  }

  @Test
  void a_claim_that_waits_for_papers_keeps_its_last_day_its_request_and_its_type() {
    Claim asked = asked();
    scene.clock.advance(Duration.ofDays(3));
    accepted(scene.change(asked, BIGGER_FIRE));
    Claim now = scene.now(asked.id());
    assertEquals(asked.state(), now.state());
    assertEquals(asked.dueOn(), now.dueOn());
    assertEquals("3000.00", now.amount().toString());
    var errors = refused(Refusal.Invalid.class, scene.change(now, WATER)).errors();
    assertEquals(
        List.of("/event/type TYPE_STAYS"),
        errors.stream().map(error -> error.pointer() + " " + error.code()).toList());
  }

  @Test
  void a_decision_before_the_change_keeps_what_it_rested_on() {
    Claim closed = upheld();
    accepted(
        scene.review(closed, scene.staff(Role.SUPERVISOR), new ClaimAction.Reopen("a new paper")));
    accepted(scene.review(scene.now(closed.id()), scene.staff(Role.MUNICIPAL), UNREADABLE));

    accepted(scene.change(scene.now(closed.id()), BIGGER_FIRE));

    Claim now = scene.now(closed.id());
    assertEquals("3000.00", now.amount().toString());
    assertEquals(
        List.of("REFUSED 2000.00", "APPEAL_UPHELD 2000.00"),
        Decision.on(now).stream()
            .map(decision -> decision.kind() + " " + decision.calculation().total())
            .toList());
  }

  private Claim upheld() {
    Claim claim = scene.atCity(Scene.SMALL_FIRE);
    var reject = new ClaimAction.Reject("EXCLUDED_CAUSE", "Article 9", Optional.empty());
    accepted(scene.review(claim, scene.city, reject));
    accepted(scene.review(scene.now(claim.id()), scene.secondOfCity, reject));
    accepted(scene.act(scene.now(claim.id()), new ClaimAction.Appeal("I was there")));
    for (int votes = 0; votes < 3; votes++) {
      accepted(scene.review(scene.now(claim.id()), scene.panelist(false), UPHOLD));
    }
    return scene.now(claim.id());
  }

  @Test
  void elsewhere_it_is_said_what_is_possible() {
    Claim claim = scene.atUnit(Scene.SMALL_FIRE);
    var refusal = refused(Refusal.NotPossibleNow.class, scene.change(claim, BIGGER_FIRE));
    assertEquals("ChangeFacts [Withdraw]", refusal.action() + " " + refusal.possible());
  }

  @Test
  void what_cannot_have_been_is_refused_as_at_the_start() {
    Claim draft = scene.draft(Scene.SMALL_FIRE);
    Event death =
        new Event.AccidentDeath(LocalDate.of(2027, 4, 1), Optional.empty(), new TreeSet<>());
    var errors = refused(Refusal.Invalid.class, scene.change(draft, death)).errors();
    assertEquals(
        List.of("IN_THE_FUTURE", "OWN_DEATH"),
        errors.stream().map(org.mutualaid.benefit.FieldError::code).toList());
  }

  @Test
  void a_repeated_request_gets_its_first_answer_and_a_stale_one_what_changed() {
    Claim draft = scene.draft(Scene.SMALL_FIRE);
    RequestKey request = scene.asked(scene.member);
    accepted(change(draft, request));
    assertTrue(accepted(change(draft, request)).replayed());
    assertEquals(2, scene.now(draft.id()).version());
    var stale = refused(Refusal.StaleClaim.class, scene.change(draft, BIGGER_FIRE));
    assertEquals(List.of("ChangeFacts"), stale.since().stream().map(HistoryEntry::action).toList());
  }

  @Test
  void nobody_else_learns_that_there_is_such_a_claim() {
    Claim draft = scene.draft(Scene.SMALL_FIRE);
    Person other = scene.staff(Role.UNIT);
    refused(Refusal.NoSuchClaim.class, change(draft, scene.asked(other)));
  }

  @Test
  void of_two_changes_at_the_same_moment_one_is_told_of_the_other() {
    Claim draft = scene.draft(Scene.SMALL_FIRE);
    scene.claims.meanwhile(() -> accepted(scene.change(draft, Scene.ANOTHER_FIRE)));
    refused(Refusal.StaleClaim.class, scene.change(draft, BIGGER_FIRE));
    assertEquals(Scene.ANOTHER_FIRE, scene.now(draft.id()).facts().event());
  }

  private Outcome change(Claim claim, RequestKey request) {
    return new ChangeDraft(scene.claims, Scene.BOOK)
        .on(
            claim.id(),
            new ToldAnew(BIGGER_FIRE, Map.of(), claim.version()),
            request,
            Scene.NOW,
            (after, _) -> Scene.receipt(after));
  }

  private Claim asked() {
    Claim claim = scene.atUnit(Scene.SMALL_FIRE);
    accepted(scene.review(claim, scene.unit, UNREADABLE));
    return scene.now(claim.id());
  }
}
