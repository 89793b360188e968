package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.claim.Ballot.Choice.ABSTAIN;
import static org.mutualaid.claim.Ballot.Choice.APPROVE;
import static org.mutualaid.claim.Ballot.Choice.CHANGE;
import static org.mutualaid.claim.Ballot.Choice.REJECT;
import static org.mutualaid.claim.Ballot.Choice.UPHOLD;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.refused;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Ballot.Choice;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.Appeal;
import org.mutualaid.claim.ClaimAction.ObjectTo;
import org.mutualaid.claim.ClaimAction.PassOn;
import org.mutualaid.claim.ClaimAction.ToPanel;
import org.mutualaid.claim.ClaimAction.ToPanel.Cause;
import org.mutualaid.claim.ClaimAction.Vote;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Refusal;
import org.mutualaid.memory.MemoryLedgers;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;

class PanelTest {
  private final Scene scene = new Scene();
  private final Person one = scene.panelist(false);
  private final Person two = scene.panelist(false);
  private final Person chair = scene.panelist(true);

  @Test
  void the_majority_of_three_votes_grants_and_books() {
    Claim claim = scene.atPanel(SMALL_FIRE);
    accepted(vote(claim, one, APPROVE));
    accepted(vote(claim, two, REJECT));
    assertEquals(ClaimState.Name.PANEL_REVIEW, scene.now(claim.id()).state().name());

    accepted(vote(claim, chair, APPROVE));

    assertEquals(new ClaimState.Approved(), scene.now(claim.id()).state());
    assertEquals(
        1, new MemoryLedgers(scene.memory).ofMember(scene.member.id()).own().lines().size());
  }

  @Test
  void a_rejection_rests_on_what_the_last_vote_for_it_said_whoever_decided() {
    Claim claim = scene.atPanel(SMALL_FIRE);
    accepted(vote(claim, one, REJECT));
    accepted(vote(claim, two, REJECT));
    accepted(vote(claim, chair, APPROVE));

    Claim rejected = scene.now(claim.id());
    assertEquals(new ClaimState.Rejected(), rejected.state());
    assertEquals(Optional.of("EXCLUDED_CAUSE"), rejected.history().getLast().reason());
    assertEquals(
        Optional.of("Article 9"),
        rejected.facts().note(rejected.history().getLast()).orElseThrow().ruleArticle());
  }

  @Test
  void a_tie_waits_for_the_chair() {
    Claim claim = scene.atPanel(SMALL_FIRE);
    accepted(vote(claim, one, APPROVE));
    accepted(vote(claim, two, REJECT));
    accepted(vote(claim, scene.panelist(false), ABSTAIN));
    assertEquals(ClaimState.Name.PANEL_REVIEW, scene.now(claim.id()).state().name());

    accepted(vote(claim, chair, REJECT));

    assertEquals(new ClaimState.Rejected(), scene.now(claim.id()).state());
  }

  @Test
  void nobody_votes_twice_nor_after_acting_at_another_level() {
    Claim claim = scene.atPanel(SMALL_FIRE);
    accepted(vote(claim, one, APPROVE));
    refused(Refusal.ActedBefore.class, vote(claim, one, APPROVE));
    refused(Refusal.NotYourDesk.class, vote(claim, scene.city, APPROVE));
  }

  @Test
  void a_panel_that_reviews_does_not_uphold_and_one_in_an_appeal_does_not_reject() {
    refused(Refusal.Invalid.class, vote(scene.atPanel(SMALL_FIRE), one, UPHOLD));
  }

  @Test
  void the_cause_for_the_panel_must_hold() {
    Claim claim = scene.atCity(SMALL_FIRE);
    refused(Refusal.NotForThePanel.class, toPanel(claim, Cause.AMOUNT, Optional.of("large")));
    refused(Refusal.NotForThePanel.class, toPanel(claim, Cause.UNIT_OBJECTS, Optional.empty()));
    refused(Refusal.NotForThePanel.class, toPanel(claim, Cause.DISPUTED, Optional.empty()));
    accepted(toPanel(claim, Cause.DISPUTED, Optional.of("the cause of the fire")));
  }

  @Test
  void a_claim_that_the_unit_objects_to_may_be_laid_before_the_panel() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    accepted(scene.review(claim, scene.unit, new ObjectTo("nobody knows of a fire")));
    accepted(scene.review(scene.now(claim.id()), scene.district, new PassOn(Optional.empty())));
    accepted(toPanel(scene.now(claim.id()), Cause.UNIT_OBJECTS, Optional.empty()));
  }

  @Test
  void an_appeal_is_decided_by_people_who_had_no_part_and_can_change_the_decision() {
    Claim appealed = appealed();
    refused(Refusal.ActedBefore.class, vote(appealed, one, CHANGE));

    accepted(vote(appealed, scene.panelist(false), CHANGE));
    accepted(vote(appealed, scene.panelist(false), UPHOLD));
    accepted(vote(appealed, scene.panelist(true), CHANGE));

    assertEquals(new ClaimState.Approved(), scene.now(appealed.id()).state());
    assertEquals(
        1, new MemoryLedgers(scene.memory).ofMember(scene.member.id()).own().lines().size());
  }

  @Test
  void an_appeal_is_made_once() {
    Claim appealed = appealed();
    for (int votes = 0; votes < 3; votes++) {
      accepted(vote(appealed, scene.panelist(false), UPHOLD));
    }
    Claim closed = scene.now(appealed.id());
    assertEquals(new ClaimState.Closed(), closed.state());
    refused(Refusal.SecondAppeal.class, scene.act(closed, new Appeal("still")));
  }

  @Test
  void an_appeal_is_made_within_thirty_days_of_the_refusal() {
    Claim rejected = rejected();
    scene.clock.advance(Duration.ofDays(31));
    refused(Refusal.AppealTooLate.class, scene.act(rejected, new Appeal("late")));
    scene.clock.advance(Duration.ofDays(-1));
    accepted(scene.act(rejected, new Appeal("on the last day")));
  }

  @Test
  void an_investigation_from_the_panel_keeps_the_votes() {
    Claim claim = scene.atPanel(SMALL_FIRE);
    accepted(vote(claim, one, APPROVE));
    Person other = scene.staff(Role.MUNICIPAL);
    Claim before = scene.now(claim.id());
    accepted(scene.review(before, other, new ClaimAction.Investigate("who lit it?")));
    assertEquals(Role.MUNICIPAL, scene.now(claim.id()).state().turn());
    accepted(scene.review(scene.now(claim.id()), other, new ClaimAction.Report("nobody")));
    assertEquals(before.state(), scene.now(claim.id()).state());
  }

  private Claim rejected() {
    Claim claim = scene.atPanel(SMALL_FIRE);
    accepted(vote(claim, one, REJECT));
    accepted(vote(claim, two, REJECT));
    accepted(vote(claim, chair, REJECT));
    return scene.now(claim.id());
  }

  private Claim appealed() {
    Claim rejected = rejected();
    accepted(scene.act(rejected, new Appeal("I was there")));
    return scene.now(rejected.id());
  }

  private Outcome toPanel(Claim claim, Cause cause, Optional<String> note) {
    return scene.review(claim, scene.city, new ToPanel(cause, note));
  }

  private Outcome vote(Claim claim, Person by, Choice choice) {
    boolean rejects = choice == REJECT;
    return scene.review(
        scene.now(claim.id()),
        by,
        new Vote(
            choice,
            rejects ? Optional.of("EXCLUDED_CAUSE") : Optional.empty(),
            rejects ? Optional.of("Article 9") : Optional.empty(),
            Optional.empty()));
  }
}
