package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mutualaid.usecase.Scene.NOW;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Discard;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Reference;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Route;
import org.mutualaid.contract.Cast;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Membership;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;

class StartClaimTest {
  private final Scene scene = new Scene();

  @Test
  void a_draft_has_its_estimate_its_papers_its_way_and_its_first_entry() {
    Claim draft = scene.draft(SMALL_FIRE);

    assertEquals(new ClaimState.Draft(), draft.state());
    assertEquals(1, draft.version());
    assertEquals(NOW, draft.startedAt());
    assertEquals(Optional.empty(), draft.dueOn());
    assertEquals(scene.route, draft.route());
    assertEquals(scene.member.household(), draft.household());
    assertEquals(scene.member.details(), draft.facts().claimant());
    assertEquals("2000.00", draft.amount().toString());
    assertEquals(Scene.BOOK.papersFor(draft.facts().assessment(), SMALL_FIRE), draft.papers());
    assertEquals(
        List.of(
            new HistoryEntry(
                1,
                NOW,
                "Start",
                ClaimState.Name.DRAFT,
                ClaimState.Name.DRAFT,
                scene.member.id(),
                Role.MEMBER,
                Optional.empty())),
        draft.history());
  }

  @Test
  void it_goes_through_the_offices_of_the_latest_membership() {
    Route later = Cast.aRoute();
    var moved =
        new Membership(
            LocalDate.of(2026, 3, 1),
            Optional.empty(),
            later.unit(),
            later.district(),
            Role.STATION);
    Person member = scene.member;
    List<Membership> both = List.of(member.cover().memberships().getFirst(), moved);
    var cover = new Cover(both, member.cover().enrolments(), member.cover().traits());
    scene.enrolled(
        new Person(member.id(), cover, Optional.empty(), member.household(), member.details()));

    assertEquals(
        new Route(Role.STATION, later.unit(), later.district()), scene.draft(SMALL_FIRE).route());
  }

  @Test
  void facts_that_cannot_be_are_all_told_and_nothing_is_stored() {
    var impossible =
        new Event.Water(
            LocalDate.of(2026, 4, 21), new BigDecimal("-1"), new TreeSet<>(List.of("NONSENSE")));
    RequestKey request = scene.asked(scene.member);

    var refusal = refused(Refusal.Invalid.class, scene.start(impossible, request));

    assertEquals(
        List.of("IN_THE_FUTURE", "NOT_POSITIVE", "UNKNOWN_CIRCUMSTANCE"),
        refusal.errors().stream().map(FieldError::code).sorted().toList());
    accepted(scene.start(SMALL_FIRE, request));
  }

  @Test
  void who_is_on_no_roster_or_in_no_union_has_nothing_to_claim_on() {
    Person stranger = Cast.aMember(scene.vault, scene.route);

    refused(Refusal.NotOnTheRoster.class, scene.start(SMALL_FIRE, scene.asked(stranger)));
    refused(Refusal.NotOnTheRoster.class, scene.start(SMALL_FIRE, scene.asked(scene.unit)));
  }

  @Test
  void the_same_request_gets_its_first_answer_and_another_body_none() {
    RequestKey request = scene.asked(scene.member);
    var first = accepted(scene.start(SMALL_FIRE, request));
    var again = accepted(scene.start(SMALL_FIRE, request));

    assertEquals(false, first.replayed());
    assertEquals(true, again.replayed());
    assertEquals(first.receipt(), again.receipt());
    var otherBody =
        new RequestKey(request.caller(), request.route(), request.key(), "another body");
    refused(Refusal.KeyReused.class, scene.start(SMALL_FIRE, otherBody));
  }

  @Test
  void a_twin_that_was_stored_meanwhile_is_answered_for_both() {
    RequestKey request = scene.asked(scene.member);
    scene.claims.meanwhile(() -> accepted(scene.start(SMALL_FIRE, request)));

    assertEquals(true, accepted(scene.start(SMALL_FIRE, request)).replayed());
  }

  @Test
  void one_event_is_claimed_once_until_its_claim_is_thrown_away() {
    Claim draft = scene.draft(SMALL_FIRE);

    var exists =
        refused(Refusal.ClaimExists.class, scene.start(SMALL_FIRE, scene.asked(scene.member)));
    assertEquals(draft.id(), exists.claim());

    accepted(scene.act(draft, new Discard()));
    accepted(scene.start(SMALL_FIRE, scene.asked(scene.member)));
  }

  @Test
  void two_kinds_of_event_on_one_day_are_two_claims() {
    scene.draft(SMALL_FIRE);

    var pipe = new Event.Water(SMALL_FIRE.date(), BigDecimal.TEN, new TreeSet<>());

    accepted(scene.start(pipe, scene.asked(scene.member)));
  }

  @Test
  void a_number_that_another_claim_has_is_passed_over() {
    RequestKey request = scene.asked(scene.member);
    ClaimId id = ClaimId.startedBy(scene.member.id(), request.key());
    scene.claims.takeReferences(4);

    accepted(scene.start(SMALL_FIRE, request));

    assertEquals(Reference.of(id, 2026, 4), scene.now(id).reference());
  }

  @Test
  void after_five_numbers_that_others_have_something_is_wrong() {
    scene.claims.takeReferences(5);

    assertThrows(
        IllegalStateException.class, () -> scene.start(SMALL_FIRE, scene.asked(scene.member)));
  }
}
