package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.ConsentToRequest;
import org.mutualaid.claim.ClaimAction.Note;
import org.mutualaid.claim.ClaimAction.PapersIn;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.Release;
import org.mutualaid.claim.ClaimAction.RequestPapers;
import org.mutualaid.claim.ClaimAction.Take;
import org.mutualaid.claim.ClaimAction.Withdraw;
import org.mutualaid.claim.Lease;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.claim.Refusal;
import org.mutualaid.contract.Cast;
import org.mutualaid.memory.MemoryLooks;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.review.ReviewClaim;
import org.mutualaid.review.ViewClaim;

class TakeTest {
  private static final Confirm CONFIRM = new Confirm(Optional.empty());

  private final Scene scene = new Scene();
  private final Claim claim = scene.atUnit(SMALL_FIRE);
  private final Person colleague = scene.staff(Role.UNIT);

  @Test
  void a_claim_that_is_taken_is_left_alone_by_others_for_half_an_hour() {
    accepted(scene.review(claim, scene.unit, new Take()));

    var taken = refused(Refusal.TakenByAnother.class, scene.review(claim, colleague, CONFIRM));
    assertEquals(new Post(Role.UNIT, scene.route.unit()), taken.by());
    assertEquals(scene.clock.instant().plus(Duration.ofMinutes(30)), taken.until());
    refused(Refusal.TakenByAnother.class, scene.review(claim, colleague, new Take()));
    refused(Refusal.TakenByAnother.class, scene.review(claim, colleague, new Release()));

    scene.clock.advance(Duration.ofMinutes(30));
    accepted(scene.review(claim, colleague, CONFIRM));
  }

  @Test
  void to_take_a_claim_is_no_step_of_it() {
    accepted(scene.review(claim, scene.unit, new Take()));
    Claim now = scene.now(claim.id());
    assertEquals(claim, now.leased(Optional.empty()));
    accepted(scene.act(claim, new Withdraw()));
    assertEquals(Optional.empty(), scene.now(claim.id()).lease());
  }

  @Test
  void taken_again_the_time_begins_anew() {
    accepted(scene.review(claim, scene.unit, new Take()));
    scene.clock.advance(Duration.ofMinutes(29));
    accepted(scene.review(claim, scene.unit, new Take()));
    scene.clock.advance(Duration.ofMinutes(29));
    refused(Refusal.TakenByAnother.class, scene.review(claim, colleague, CONFIRM));
  }

  @Test
  void given_back_it_is_free_for_others() {
    accepted(scene.review(claim, scene.unit, new Take()));
    accepted(scene.review(claim, scene.unit, new Release()));
    refused(Refusal.NotPossibleNow.class, scene.review(claim, scene.unit, new Release()));
    accepted(scene.review(claim, colleague, CONFIRM));
  }

  @Test
  void after_the_time_is_over_nothing_that_was_typed_is_lost() {
    accepted(scene.review(claim, scene.unit, new Take()));
    scene.clock.advance(Duration.ofHours(5));
    accepted(scene.review(claim, scene.unit, CONFIRM));
  }

  @Test
  void after_the_time_is_over_who_took_it_next_has_it() {
    accepted(scene.review(claim, scene.unit, new Take()));
    scene.clock.advance(Duration.ofHours(5));
    accepted(scene.review(claim, colleague, new Take()));
    refused(Refusal.TakenByAnother.class, scene.review(claim, scene.unit, CONFIRM));
  }

  @Test
  void of_two_who_take_it_at_once_the_slower_is_told_who_has_it() {
    scene.claims.meanwhile(() -> accepted(scene.review(claim, colleague, new Take())));
    var taken = refused(Refusal.TakenByAnother.class, scene.review(claim, scene.unit, new Take()));
    assertEquals(scene.clock.instant().plus(Duration.ofMinutes(30)), taken.until());
    assertEquals(colleague.id(), scene.now(claim.id()).lease().map(Lease::by).orElseThrow());
  }

  @Test
  void a_step_that_met_a_taking_is_told_who_has_it() {
    scene.claims.meanwhile(() -> accepted(scene.review(claim, colleague, new Take())));
    refused(Refusal.TakenByAnother.class, scene.review(claim, scene.unit, CONFIRM));
    assertEquals(claim.version(), scene.now(claim.id()).version());
  }

  @Test
  void notes_and_the_supervisor_wait_for_nobody() {
    accepted(scene.review(claim, scene.unit, new Take()));
    accepted(scene.review(claim, scene.district, new Note("seen")));
    Claim noted = scene.now(claim.id());
    var asked = new PaperAsked("ID_CARD", PaperAsked.Why.UNREADABLE);
    accepted(scene.review(noted, scene.unit, new RequestPapers(List.of(asked), Optional.empty())));
    scene.bring(claim, "ID_CARD");
    accepted(scene.act(scene.now(claim.id()), new PapersIn()));
    Claim back = scene.now(claim.id());
    accepted(scene.review(back, colleague, new Take()));
    accepted(scene.review(back, scene.staff(Role.SUPERVISOR), new ConsentToRequest("why")));
    assertEquals(colleague.id(), scene.now(claim.id()).lease().map(Lease::by).orElseThrow());
  }

  @Test
  void a_proposal_gives_the_claim_free_for_the_second_person() {
    Claim city = scene.atCity(Scene.ANOTHER_FIRE);
    accepted(scene.review(city, scene.city, new Take()));
    var reject = new Reject("NOT_COVERED", "Article 9", Optional.empty());
    accepted(scene.review(city, scene.city, reject));
    accepted(scene.review(scene.now(city.id()), scene.secondOfCity, reject));
  }

  @Test
  void nobody_takes_what_another_desk_or_a_panel_works_at() {
    refused(Refusal.NotYourDesk.class, scene.review(claim, scene.district, new Take()));
    Claim panel = scene.now(scene.atPanel(Scene.ANOTHER_FIRE).id());
    refused(Refusal.NotPossibleNow.class, scene.review(panel, scene.panelist(false), new Take()));
  }

  @Test
  void who_could_not_decide_on_it_does_not_take_it() {
    Person relative =
        scene.enrolled(
            Cast.livingAt(scene.member.household().orElseThrow(), scene.staff(Role.UNIT)));
    refused(Refusal.OwnClaim.class, scene.review(claim, relative, new Take()));
  }

  @Test
  void what_is_offered_follows_the_lease() {
    assertTrue(offered(scene.unit).contains("Take"));
    assertFalse(offered(scene.unit).contains("Release"));
    accepted(scene.review(claim, scene.unit, new Take()));
    assertTrue(offered(scene.unit).containsAll(List.of("Take", "Release", "Confirm")));
    assertEquals(List.of("Note"), offered(colleague));
  }

  @Test
  void the_answer_to_a_taking_is_given_again() {
    var request = scene.asked(scene.unit);
    List<Boolean> replayed = new ArrayList<>();
    for (int times = 0; times < 2; times++) {
      var outcome =
          new ReviewClaim(scene.claims, Scene.BOOK)
              .on(
                  claim.id(),
                  new Take(),
                  claim.version(),
                  request,
                  scene.clock.instant(),
                  (after, _) -> Scene.receipt(after));
      replayed.add(accepted(outcome).replayed());
    }
    assertEquals(List.of(false, true), replayed);
  }

  private List<String> offered(Person who) {
    var view =
        new ViewClaim(scene.claims, Scene.BOOK, new MemoryLooks(scene.memory))
            .forReview(claim.id(), who.id(), scene.clock.instant());
    return ((ViewClaim.View.Shown) view).possible();
  }
}
