package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mutualaid.usecase.Scene.NOW;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Ballot.Choice;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Appeal;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.Undo;
import org.mutualaid.claim.ClaimAction.Vote;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Decision;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Looks;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Viewer;
import org.mutualaid.letter.LetterId;
import org.mutualaid.letter.OpenLetter;
import org.mutualaid.memory.MemoryLetters;
import org.mutualaid.memory.MemoryLooks;
import org.mutualaid.money.Money;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;

/** Which decisions have a letter, and who leaves a look behind. */
class OpenLetterTest {
  private static final Reject REJECT =
      new Reject("FACTS_NOT_PROVEN", "Article 9", Optional.empty());
  private static final Approve APPROVE = new Approve(true, Optional.empty());

  private final Scene scene = new Scene();
  private final MemoryLooks looks = new MemoryLooks(scene.memory);
  private final MemoryLetters letters = new MemoryLetters();
  private final List<LetterId> printed = new ArrayList<>();

  @Test
  void before_a_decision_there_is_no_letter() {
    assertEquals(
        new OpenLetter.Answer.Refused(new Refusal.NotDecidedYet()),
        open(looks, scene.atCity(SMALL_FIRE), Optional.empty(), scene.member, Role.MEMBER));
    assertEquals(List.of(), printed);
  }

  @Test
  void a_letter_is_made_once_and_linked_to_as_often_as_it_is_asked_for() {
    Claim claim = approved();
    var first = linked(claim, scene.member, Role.MEMBER);
    assertEquals(first, linked(claim, scene.member, Role.MEMBER));
    assertEquals(List.of(new LetterId(claim.id(), claim.version(), "en")), printed);
    assertEquals(claim.reference() + "-" + claim.version() + "-en.pdf", first.fileName());
    assertEquals(List.of(), looks.at(claim.id()));
  }

  @Test
  void a_look_by_staff_is_noted_before_there_is_a_link() {
    Claim claim = approved();
    linked(claim, scene.unit, Role.UNIT);
    var id = new LetterId(claim.id(), claim.version(), "en").asDocument();
    assertEquals(
        List.of(new Look(claim.id(), Optional.of(id), scene.unit.id(), Role.UNIT, NOW)),
        looks.at(claim.id()));
    assertThrows(
        IllegalStateException.class,
        () -> open(new NoLooks(), claim, Optional.empty(), scene.unit, Role.UNIT));
  }

  @Test
  void an_approval_that_was_taken_back_has_no_letter() {
    Claim claim = approved();
    accepted(scene.review(claim, scene.city, new Undo("a wrong account")));
    assertEquals(List.of(), Decision.on(scene.now(claim.id())));
  }

  @Test
  void a_decision_that_is_upheld_and_the_appeal_have_a_letter_each() {
    Claim closed = appealDecided(rejected(SMALL_FIRE), Choice.UPHOLD);
    List<Decision> decisions = Decision.on(closed);
    assertEquals(
        List.of(Decision.Kind.REFUSED, Decision.Kind.APPEAL_UPHELD),
        decisions.stream().map(Decision::kind).toList());
    assertEquals(
        Optional.of("FACTS_NOT_PROVEN"), decisions.getLast().refusal().orElseThrow().reason());
    assertEquals(
        List.of(true, false),
        decisions.stream().map(decision -> decision.canBeAppealed(closed)).toList());
    for (Decision decision : decisions) {
      assertInstanceOf(
          OpenLetter.Answer.Linked.class,
          open(looks, closed, Optional.of(decision.version()), scene.member, Role.MEMBER));
    }
    assertEquals(
        new OpenLetter.Answer.Refused(new Refusal.NoSuchDecision()),
        open(looks, closed, Optional.of(999_999L), scene.member, Role.MEMBER));
  }

  @Test
  void an_earlier_decision_keeps_its_calculation_when_an_appeal_changes_it() {
    Claim first = rejected(fire(3, 60_000));
    String asRefused = first.amount().toString();
    Claim other = scene.atCity(fire(4, 60_000));
    accepted(scene.review(other, scene.city, APPROVE));
    Claim changed = appealDecided(scene.now(first.id()), Choice.CHANGE);

    List<Decision> decisions = Decision.on(changed);
    assertEquals(Decision.Kind.APPEAL_CHANGED, decisions.getLast().kind());
    assertEquals("6000.00", asRefused);
    assertEquals(asRefused, decisions.getFirst().calculation().total().toString());
    assertEquals("4000.00", decisions.getLast().calculation().total().toString());
  }

  @Test
  void a_line_that_is_not_granted_makes_it_an_approval_in_part() {
    Claim before = scene.atCity(SMALL_FIRE);
    Assessment calculation = before.facts().assessment();
    var line = calculation.lines().getFirst().notGranted("NOT_COVERED");
    Claim partly = before.with(new Assessment(calculation.rulesVersion(), List.of(line)));
    accepted(scene.review(before, scene.city, APPROVE));
    HistoryEntry entry = scene.now(before.id()).history().getLast();
    Claim decided = partly.moved(new ClaimState.Approved(), entry, Optional.empty());
    assertEquals(Decision.Kind.PARTLY_GRANTED, Decision.on(decided).getLast().kind());
  }

  private static Event fire(int dayOfApril, long loss) {
    return new Event.Fire(
        LocalDate.of(2026, 4, dayOfApril), Money.ofYuan(BigDecimal.valueOf(loss)), new TreeSet<>());
  }

  private Claim approved() {
    Claim claim = scene.atCity(SMALL_FIRE);
    accepted(scene.review(claim, scene.city, APPROVE));
    return scene.now(claim.id());
  }

  private Claim rejected(Event event) {
    Claim claim = scene.atCity(event);
    accepted(scene.review(claim, scene.city, REJECT));
    accepted(scene.review(scene.now(claim.id()), scene.secondOfCity, REJECT));
    return scene.now(claim.id());
  }

  private Claim appealDecided(Claim rejected, Choice choice) {
    accepted(scene.act(rejected, new Appeal("I was there")));
    for (int votes = 0; votes < 3; votes++) {
      var vote = new Vote(choice, Optional.empty(), Optional.empty(), Optional.empty());
      accepted(scene.review(scene.now(rejected.id()), scene.panelist(votes == 2), vote));
    }
    return scene.now(rejected.id());
  }

  private OpenLetter.Answer.Linked linked(Claim claim, Person by, Role as) {
    return assertInstanceOf(
        OpenLetter.Answer.Linked.class, open(looks, claim, Optional.empty(), by, as));
  }

  private OpenLetter.Answer open(
      Looks noted, Claim claim, Optional<Long> version, Person by, Role as) {
    var open = new OpenLetter(letters, this::print, noted);
    return open.on(claim, new OpenLetter.Wanted(version, "en"), new Viewer(by.id(), as), NOW, NOW);
  }

  private byte[] print(Claim claim, Decision decision, String language) {
    printed.add(LetterId.of(claim.id(), decision, language));
    return new byte[] {(byte) printed.size()};
  }
}
