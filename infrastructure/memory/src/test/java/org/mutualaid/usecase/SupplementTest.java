package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.ConsentToRequest;
import org.mutualaid.claim.ClaimAction.PapersIn;
import org.mutualaid.claim.ClaimAction.RequestPapers;
import org.mutualaid.claim.ClaimAction.Withdraw;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.claim.PaperAsked.Why;
import org.mutualaid.claim.Refusal;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;

class SupplementTest {
  private static final RequestPapers REQUEST =
      new RequestPapers(
          List.of(
              new PaperAsked("ID_CARD", Why.UNREADABLE),
              new PaperAsked("SITE_PHOTOS", Why.INCOMPLETE)),
          Optional.empty());

  private final Scene scene = new Scene();

  @Test
  void everything_missing_is_asked_for_in_one_list_with_thirty_days() {
    Claim claim = asked(scene.atUnit(SMALL_FIRE));

    var state = (ClaimState.Supplement) claim.state();
    assertEquals(
        List.of("ID_CARD:UNREADABLE:1", "SITE_PHOTOS:INCOMPLETE:1"),
        state.asked().stream().map(PaperAsked::code).toList());
    assertEquals(new ClaimState.UnitReview(), state.resumeAt());
    assertEquals(Optional.of(LocalDate.of(2026, 5, 20)), claim.dueOn());
    assertEquals(List.of("ID_CARD", "SITE_PHOTOS"), claim.papersOpen());
  }

  @Test
  void only_files_that_came_since_it_was_asked_count() {
    Claim claim = asked(scene.atUnit(SMALL_FIRE));
    var missing = refused(Refusal.PapersMissing.class, scene.act(claim, new PapersIn()));
    assertEquals(
        List.of(List.of("ID_CARD"), List.of("SITE_PHOTOS")),
        missing.missing().stream().map(paper -> paper.anyOf()).toList());

    scene.bring(claim, "ID_CARD");
    refused(Refusal.PapersMissing.class, scene.act(claim, new PapersIn()));
    scene.bring(claim, "SITE_PHOTOS");
    accepted(scene.act(claim, new PapersIn()));

    assertEquals(new ClaimState.UnitReview(), scene.now(claim.id()).state());
  }

  @Test
  void a_paper_that_was_not_asked_for_is_not_taken_meanwhile() {
    Claim claim = asked(scene.atUnit(SMALL_FIRE));
    refused(
        Refusal.PaperNotAsked.class,
        scene.add(claim, "FIRE_CERTIFICATE", scene.asked(scene.member)));
  }

  @Test
  void the_level_goes_on_with_what_was_left_of_its_days() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    assertEquals(Optional.of(LocalDate.of(2026, 4, 22)), claim.dueOn());
    scene.clock.advance(Duration.ofDays(1));
    Claim paused = asked(claim);
    scene.clock.advance(Duration.ofDays(12));
    scene.bring(paused, "ID_CARD");
    scene.bring(paused, "SITE_PHOTOS");

    accepted(scene.act(paused, new PapersIn()));

    assertEquals(Optional.of(LocalDate.of(2026, 5, 6)), scene.now(claim.id()).dueOn());
  }

  @Test
  void no_level_asks_again_unless_the_supervisor_agrees_and_then_once() {
    Claim claim = asked(scene.atUnit(SMALL_FIRE));
    scene.bring(claim, "ID_CARD");
    scene.bring(claim, "SITE_PHOTOS");
    accepted(scene.act(claim, new PapersIn()));
    accepted(scene.review(scene.now(claim.id()), scene.unit, new Confirm(Optional.empty())));
    Claim atDistrict = scene.now(claim.id());
    refused(Refusal.SecondRequest.class, scene.review(atDistrict, scene.district, REQUEST));

    Person supervisor = scene.staff(Role.SUPERVISOR);
    accepted(scene.review(atDistrict, supervisor, new ConsentToRequest("the photos differ")));
    accepted(scene.review(scene.now(claim.id()), scene.district, REQUEST));

    Claim again = scene.now(claim.id());
    assertEquals(
        new ClaimState.DistrictReview(), ((ClaimState.Supplement) again.state()).resumeAt());
    refused(
        Refusal.NotPossibleNow.class,
        scene.review(again, supervisor, new ConsentToRequest("once more")));
  }

  @Test
  void nobody_consents_to_what_was_not_asked_for_yet_and_none_but_the_supervisor() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    var consent = new ConsentToRequest("why");
    refused(
        Refusal.NotPossibleNow.class, scene.review(claim, scene.staff(Role.SUPERVISOR), consent));
    refused(Refusal.NotYourDesk.class, scene.review(claim, scene.unit, consent));
  }

  @Test
  void the_member_may_take_the_claim_back_instead_and_claim_anew() {
    Claim claim = asked(scene.atUnit(SMALL_FIRE));
    accepted(scene.act(claim, new Withdraw()));
    assertEquals(new ClaimState.Draft(), scene.draft(SMALL_FIRE).state());
  }

  private Claim asked(Claim claim) {
    accepted(scene.review(claim, scene.unit, REQUEST));
    return scene.now(claim.id());
  }
}
