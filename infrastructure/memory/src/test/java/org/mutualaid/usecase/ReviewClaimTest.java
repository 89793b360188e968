package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.PassOn;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.Withdraw;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Note;
import org.mutualaid.claim.Proposal;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Verdict;
import org.mutualaid.contract.Cast;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.review.ReviewClaim;

class ReviewClaimTest {
  private static final Confirm CONFIRM = new Confirm(Optional.of("known here"));
  private static final Approve APPROVE = new Approve(false, Optional.empty());
  private static final Reject REJECT = new Reject("EXCLUDED_CAUSE", "Article 9", Optional.empty());

  private final Scene scene = new Scene();

  @Test
  void a_step_is_entered_in_the_quality_of_the_post_with_its_note_sealed_away() {
    Claim claim = scene.atUnit(SMALL_FIRE);

    accepted(scene.review(claim, scene.unit, CONFIRM));

    Claim after = scene.now(claim.id());
    HistoryEntry entry = after.history().getLast();
    assertEquals(new ClaimState.DistrictReview(), after.state());
    assertEquals(List.of(Role.UNIT, scene.unit.id()), List.of(entry.as(), entry.by()));
    var note = new Note(Optional.of("known here"), Optional.empty());
    assertEquals(Optional.of(note), after.facts().note(entry));
    assertEquals(Optional.of(LocalDate.of(2026, 4, 23)), after.dueOn());
  }

  @Test
  void who_holds_no_post_and_who_holds_one_elsewhere_see_nothing_to_review() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    Person elsewhere = scene.enrolled(Cast.aReviewer(new Post(Role.UNIT, Cast.anOffice("U"))));

    refused(Refusal.NotYourDesk.class, scene.review(claim, scene.member, CONFIRM));
    refused(Refusal.NoSuchClaim.class, scene.review(claim, elsewhere, CONFIRM));
  }

  @Test
  void a_draft_is_no_claim_to_anybody_but_its_member() {
    Claim draft = scene.draft(SMALL_FIRE);

    refused(Refusal.NoSuchClaim.class, scene.review(draft, scene.unit, CONFIRM));
  }

  @Test
  void a_claim_that_lies_at_another_desk_of_its_way_is_not_theirs_to_decide() {
    Claim claim = scene.atUnit(SMALL_FIRE);

    refused(
        Refusal.NotYourDesk.class,
        scene.review(claim, scene.district, new PassOn(Optional.empty())));
  }

  @Test
  void an_older_version_is_told_before_any_policy_is_asked() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    accepted(scene.review(claim, scene.unit, CONFIRM));

    var stale = refused(Refusal.StaleClaim.class, scene.review(claim, scene.unit, CONFIRM));

    assertEquals(3, stale.currentVersion());
  }

  @Test
  void who_lost_a_race_is_told_what_the_other_did() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    scene.claims.meanwhile(() -> accepted(scene.act(claim, new Withdraw())));

    var stale = refused(Refusal.StaleClaim.class, scene.review(claim, scene.unit, CONFIRM));

    assertEquals(List.of("Withdraw"), stale.since().stream().map(HistoryEntry::action).toList());
    assertEquals(new ClaimState.Withdrawn(), scene.now(claim.id()).state());
  }

  @Test
  void who_lost_the_post_meanwhile_decides_nothing() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    scene.claims.meanwhile(() -> scene.people.record(Cast.withoutPost(scene.unit)));

    refused(Refusal.NotYourDesk.class, scene.review(claim, scene.unit, CONFIRM));
    assertEquals(claim.version(), scene.now(claim.id()).version());
  }

  @Test
  void what_the_state_does_not_allow_is_refused_with_what_it_does() {
    Claim claim = scene.atUnit(SMALL_FIRE);

    assertEquals(
        new Refusal.NotPossibleNow(
            ClaimState.Name.UNIT_REVIEW,
            "PassOn",
            List.of("Take", "Confirm", "ObjectTo", "RequestPapers", "Hold", "Note")),
        refused(
            Refusal.NotPossibleNow.class,
            scene.review(claim, scene.unit, new PassOn(Optional.empty()))));
  }

  @Test
  void a_smaller_sum_is_approved_by_one_person() {
    Claim claim = scene.atCity(SMALL_FIRE);

    accepted(scene.review(claim, scene.city, APPROVE));

    Claim after = scene.now(claim.id());
    assertEquals(new ClaimState.Approved(), after.state());
    assertEquals(Optional.of(LocalDate.of(2026, 4, 22)), after.dueOn());
  }

  @Test
  void a_rejection_is_proposed_by_one_and_done_by_another_against_the_same_clock() {
    Claim claim = scene.atCity(SMALL_FIRE);
    scene.clock.advance(Duration.ofDays(1));

    accepted(scene.review(claim, scene.city, REJECT));

    Claim proposed = scene.now(claim.id());
    var proposal = new Proposal(Verdict.REJECT, scene.city.id());
    assertEquals(new ClaimState.MunicipalReview(Optional.of(proposal)), proposed.state());
    assertEquals(claim.dueOn(), proposed.dueOn());
    assertEquals(Optional.of("EXCLUDED_CAUSE"), proposed.history().getLast().reason());
    refused(Refusal.ActedBefore.class, scene.review(proposed, scene.city, REJECT));

    accepted(scene.review(proposed, scene.secondOfCity, REJECT));

    Claim rejected = scene.now(claim.id());
    assertEquals(new ClaimState.Rejected(), rejected.state());
    assertEquals(Optional.of("EXCLUDED_CAUSE"), rejected.history().getLast().reason());
    var article = new Note(Optional.empty(), Optional.of("Article 9"));
    assertEquals(Map.of(5L, article, 6L, article), rejected.facts().notes());
  }

  @Test
  void the_answer_names_what_the_same_person_may_do_next() {
    Claim claim = scene.atCity(SMALL_FIRE);
    List<String> offered = new ArrayList<>();

    new ReviewClaim(scene.claims, Scene.BOOK)
        .on(
            claim.id(),
            REJECT,
            claim.version(),
            scene.asked(scene.city),
            Scene.NOW,
            (_, possible) -> {
              offered.addAll(possible);
              return new Receipt("");
            });

    assertEquals(
        List.of("Take", "Approve", "ToPanel", "RequestPapers", "Investigate", "Hold", "Note"),
        offered);
  }
}
