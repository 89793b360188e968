package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.usecase.Scene.NOW;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ActOnClaim;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.Discard;
import org.mutualaid.claim.ClaimAction.Submit;
import org.mutualaid.claim.ClaimAction.Withdraw;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.contract.Cast;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;

class ActOnClaimTest {
  private final Scene scene = new Scene();

  @Test
  void a_complete_draft_is_handed_in_with_an_entry_and_a_due_date() {
    Claim claim = scene.atUnit(SMALL_FIRE);

    assertEquals(new ClaimState.UnitReview(), claim.state());
    assertEquals(2, claim.version());
    assertEquals(Optional.of(LocalDate.of(2026, 4, 22)), claim.dueOn());
    assertEquals(
        new HistoryEntry(
            2,
            NOW,
            "Submit",
            ClaimState.Name.DRAFT,
            ClaimState.Name.UNIT_REVIEW,
            scene.member.id(),
            Role.MEMBER,
            Optional.empty()),
        claim.history().getLast());
  }

  @Test
  void every_missing_paper_is_told_and_nothing_changes() {
    Claim draft = scene.draft(SMALL_FIRE);

    var refusal = refused(Refusal.PapersMissing.class, scene.act(draft, new Submit()));

    assertEquals(draft.papers(), refusal.missing());
    assertEquals(1, scene.now(draft.id()).version());
  }

  @Test
  void papers_are_asked_for_only_where_the_claim_is_handed_in() {
    Claim draft = scene.draft(SMALL_FIRE);

    accepted(scene.act(draft, new Discard()));

    assertEquals(new ClaimState.Withdrawn(), scene.now(draft.id()).state());
    assertEquals(Optional.empty(), scene.now(draft.id()).dueOn());
  }

  @Test
  void who_saw_an_older_version_is_told_what_happened_since() {
    Claim draft = scene.complete(SMALL_FIRE);
    accepted(scene.act(draft, new Submit()));

    var stale = refused(Refusal.StaleClaim.class, scene.act(draft, new Submit()));

    assertEquals(2, stale.currentVersion());
    assertEquals(List.of("Submit"), actions(stale));
  }

  @Test
  void who_lost_a_race_is_told_what_the_other_did() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    scene.claims.meanwhile(
        () -> accepted(scene.review(claim, scene.unit, new Confirm(Optional.empty()))));

    var stale = refused(Refusal.StaleClaim.class, scene.act(claim, new Withdraw()));

    assertEquals(3, stale.currentVersion());
    assertEquals(List.of("Confirm"), actions(stale));
    assertEquals(new ClaimState.DistrictReview(), scene.now(claim.id()).state());
  }

  @Test
  void what_the_state_does_not_allow_is_refused_with_what_it_does() {
    Claim claim = scene.atUnit(SMALL_FIRE);

    assertEquals(
        new Refusal.NotPossibleNow(ClaimState.Name.UNIT_REVIEW, "Submit", List.of("Withdraw")),
        refused(Refusal.NotPossibleNow.class, scene.act(claim, new Submit())));
  }

  @Test
  void a_claim_at_the_city_is_no_more_taken_back() {
    Claim claim = scene.atCity(SMALL_FIRE);

    var refusal = refused(Refusal.NotPossibleNow.class, scene.act(claim, new Withdraw()));

    assertEquals(List.of(), refusal.possible());
  }

  @Test
  void a_claim_of_somebody_else_is_none() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    Person other = scene.enrolled(Cast.aMember(scene.vault, scene.route));

    refused(Refusal.NoSuchClaim.class, withdraw(claim, scene.asked(other)));
    refused(Refusal.NoSuchClaim.class, withdraw(claim, scene.asked(scene.unit)));
  }

  @Test
  void the_same_request_gets_its_first_answer_and_another_body_none() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    RequestKey request = scene.asked(scene.member);
    var first = accepted(withdraw(claim, request));
    var again = accepted(withdraw(claim, request));

    assertEquals(List.of(false, true), List.of(first.replayed(), again.replayed()));
    assertEquals(first.receipt(), again.receipt());
    var otherBody = new RequestKey(request.caller(), request.route(), request.key(), "other");
    refused(Refusal.KeyReused.class, withdraw(claim, otherBody));
  }

  @Test
  void a_twin_that_was_stored_meanwhile_is_answered_for_both() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    RequestKey request = scene.asked(scene.member);
    scene.claims.meanwhile(() -> accepted(withdraw(claim, request)));

    assertEquals(true, accepted(withdraw(claim, request)).replayed());
    assertEquals(3, scene.now(claim.id()).version());
  }

  private Outcome withdraw(Claim claim, RequestKey request) {
    return new ActOnClaim(scene.claims, Scene.BOOK)
        .on(
            claim.id(),
            new Withdraw(),
            claim.version(),
            request,
            NOW,
            (after, _) -> Scene.receipt(after));
  }

  private static List<String> actions(Refusal.StaleClaim stale) {
    return stale.since().stream().map(HistoryEntry::action).toList();
  }
}
