package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.receipt;
import static org.mutualaid.usecase.Scene.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.claim.ActOnClaim;
import org.mutualaid.claim.AddDocument;
import org.mutualaid.claim.ChangeDraft;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Consent;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.Filing;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.StartClaim;
import org.mutualaid.claim.ToldAnew;
import org.mutualaid.contract.Cast;
import org.mutualaid.memory.MemoryLooks;
import org.mutualaid.memory.MemoryOutbox;
import org.mutualaid.memory.MemorySlots;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.Told;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.review.ViewClaim;

/** Claims that officers file for members who agreed to it. */
class FiledForMemberTest {
  private static final Consent CONSENT = new Consent(Consent.How.PHONE, LocalDate.of(2026, 4, 18));

  private final Scene scene = new Scene();
  private final Person officer = scene.unit;
  private final Person hotline = scene.enrolled(Cast.aReviewer(new Post(Role.HOTLINE, Route.CITY)));

  @Test
  void the_claim_is_the_members_and_says_who_filed_it_and_on_what_consent() {
    Claim draft = filed(officer);
    assertEquals(scene.member.id(), draft.member());
    assertEquals(Optional.of(CONSENT), Consent.to(draft));
    assertEquals("2000.00", draft.amount().toString());
    HistoryEntry start = draft.history().getFirst();
    assertEquals(List.of(officer.id(), Role.UNIT), List.of(start.by(), start.as()));
    assertEquals(
        List.of(Told.FILED_FOR_YOU),
        pending(draft).stream().flatMap(n -> n.owner().stream()).map(o -> o.told()).toList());
  }

  @Test
  void an_officer_supplies_it_changes_it_and_hands_it_in() {
    Claim draft = filed(officer);
    accepted(changed(officer, draft, Scene.ANOTHER_FIRE));
    Claim submitted = act(officer, complete(officer, now(draft)), new ClaimAction.Submit());
    assertEquals(new ClaimState.UnitReview(), submitted.state());
    assertEquals(
        List.of(Role.UNIT, Role.UNIT, Role.UNIT),
        submitted.history().stream().map(HistoryEntry::as).toList());
    assertTrue(
        pending(draft).stream()
            .flatMap(notice -> notice.owner().stream())
            .map(owner -> owner.told())
            .toList()
            .containsAll(List.of(Told.FACTS_CHANGED, Told.SUBMITTED)));
  }

  @Test
  void who_filed_it_does_not_review_it_and_another_of_the_unit_does() {
    Claim claim = act(officer, complete(officer, filed(officer)), new ClaimAction.Submit());
    var confirm = new ClaimAction.Confirm(Optional.empty());
    refused(Refusal.FiledByYou.class, scene.review(claim, officer, confirm));
    accepted(scene.review(claim, scene.staff(Role.UNIT), confirm));
  }

  @Test
  void papers_that_were_asked_for_may_come_from_who_filed_it() {
    Claim claim = act(officer, complete(officer, filed(officer)), new ClaimAction.Submit());
    var paper = new PaperAsked("ID_CARD", PaperAsked.Why.UNREADABLE);
    var ask = new ClaimAction.RequestPapers(List.of(paper), Optional.empty());
    accepted(scene.review(claim, scene.staff(Role.UNIT), ask));
    bring(officer, now(claim), "ID_CARD");
    assertEquals(
        new ClaimState.UnitReview(), act(officer, now(claim), new ClaimAction.PapersIn()).state());
  }

  @Test
  void what_ends_a_claim_under_review_is_for_the_member_alone() {
    Claim claim = act(officer, complete(officer, filed(officer)), new ClaimAction.Submit());
    refused(Refusal.NotYourDesk.class, acted(officer, claim, new ClaimAction.Withdraw()));
    accepted(scene.act(claim, new ClaimAction.Withdraw()));
  }

  @Test
  void the_member_and_who_filed_it_may_discard_it() {
    accepted(scene.act(filed(officer), new ClaimAction.Discard()));
    assertEquals(
        new ClaimState.Withdrawn(),
        act(officer, filed(officer), new ClaimAction.Discard()).state());
  }

  @Test
  void of_nobody_and_of_a_member_of_another_unit_the_same_is_said() {
    Route elsewhere = Cast.aRoute();
    Person other = scene.enrolled(Cast.aMember(scene.vault, elsewhere));
    PersonId nobody = PersonId.of("https://issuer.test", "nobody-" + Cast.fresh());
    Event child =
        new Event.ChildAccident(
            LocalDate.of(2026, 4, 1), "C9", new Event.Harm.Died(), new java.util.TreeSet<>());
    for (Event event : List.of(Scene.SMALL_FIRE, child)) {
      assertEquals(
          errors(start(officer, nobody, event)), errors(start(officer, other.id(), event)));
    }
    assertEquals(
        List.of("/onBehalf/memberNumber NOT_YOUR_MEMBER"),
        errors(start(officer, other.id(), Scene.SMALL_FIRE)));
  }

  @Test
  void nobody_agrees_to_themselves_or_tomorrow() {
    Person both = scene.enrolled(withPost(scene.member, officer.post().orElseThrow()));
    assertEquals(
        List.of("/onBehalf/memberNumber NOT_YOUR_MEMBER"),
        errors(start(both, both.id(), Scene.SMALL_FIRE)));
    var tomorrow = new Consent(Consent.How.WRITTEN, LocalDate.of(2026, 4, 21));
    assertEquals(
        List.of("/onBehalf/consent/on IN_THE_FUTURE"),
        errors(start(officer, scene.member.id(), Scene.ANOTHER_FIRE, tomorrow)));
  }

  @Test
  void only_who_holds_a_post_for_it_files_for_members() {
    for (Person who : List.of(scene.district, scene.city, scene.staff(Role.AUDITOR))) {
      refused(Refusal.NotYourDesk.class, start(who, scene.member.id(), Scene.SMALL_FIRE));
    }
    refused(
        Refusal.NotYourDesk.class,
        start(
            scene.enrolled(Cast.withoutPost(scene.district)), scene.member.id(), Scene.SMALL_FIRE));
  }

  @Test
  void who_loses_the_post_meanwhile_files_nothing_and_acts_no_more() {
    Claim draft = complete(officer, filed(officer));
    scene.claims.meanwhile(() -> scene.enrolled(Cast.withoutPost(officer)));
    refused(Refusal.NotYourDesk.class, start(officer, scene.member.id(), Scene.ANOTHER_FIRE));
    refused(Refusal.NoSuchClaim.class, acted(officer, draft, new ClaimAction.Submit()));
    refused(Refusal.NoSuchClaim.class, changed(officer, draft, Scene.ANOTHER_FIRE));
    accepted(scene.act(draft, new ClaimAction.Submit()));
  }

  @Test
  void who_changed_to_another_post_acts_no_more_in_the_former_one() {
    Claim draft = filed(officer);
    scene.enrolled(Cast.moved(officer, hotline.post().orElseThrow()));
    refused(Refusal.NoSuchClaim.class, acted(officer, draft, new ClaimAction.Discard()));
  }

  @Test
  void another_officer_of_the_unit_does_not_know_of_the_draft() {
    Person other = scene.staff(Role.UNIT);
    Claim draft = filed(officer);
    refused(Refusal.NoSuchClaim.class, acted(other, draft, new ClaimAction.Submit()));
    refused(Refusal.NoSuchClaim.class, changed(other, draft, Scene.ANOTHER_FIRE));
  }

  @Test
  void the_hotline_starts_for_any_member_and_may_only_discard() {
    Claim draft = filed(hotline);
    assertEquals(Role.HOTLINE, draft.history().getFirst().as());
    refused(Refusal.NotYourDesk.class, acted(hotline, draft, new ClaimAction.Submit()));
    refused(Refusal.NotYourDesk.class, changed(hotline, draft, Scene.ANOTHER_FIRE));
    var view = new ViewClaim(scene.claims, Scene.BOOK, new MemoryLooks(scene.memory));
    assertTrue(view.own(draft.id(), hotline.id(), Scene.NOW) instanceof ViewClaim.View.Refused);
    assertTrue(view.either(draft.id(), hotline.id(), Scene.NOW) instanceof ViewClaim.View.Refused);
    refused(Refusal.NotYourDesk.class, slot(hotline, draft, "ID_CARD", scene.asked(hotline)));
    assertEquals(
        new ClaimState.Withdrawn(), act(hotline, draft, new ClaimAction.Discard()).state());
  }

  @Test
  void the_hotline_opens_no_papers_of_a_claim_that_it_may_see() {
    Claim claim = scene.atUnit(Scene.SMALL_FIRE);
    var view = new ViewClaim(scene.claims, Scene.BOOK, new MemoryLooks(scene.memory));
    assertTrue(view.forReview(claim.id(), hotline.id(), Scene.NOW) instanceof ViewClaim.View.Shown);
    assertTrue(view.either(claim.id(), hotline.id(), Scene.NOW) instanceof ViewClaim.View.Refused);
  }

  @Test
  void that_who_filed_it_opens_it_is_seen_by_the_member() {
    Claim draft = filed(officer);
    var looks = new MemoryLooks(scene.memory);
    var view =
        new ViewClaim(scene.claims, Scene.BOOK, looks).own(draft.id(), officer.id(), Scene.NOW);
    assertTrue(view instanceof ViewClaim.View.Shown shown && shown.viewer().as() == Role.UNIT);
    assertEquals(
        List.of(officer.id()), looks.at(draft.id()).stream().map(look -> look.by()).toList());
  }

  private static Person withPost(Person person, Post post) {
    return Cast.moved(person, post);
  }

  private Claim filed(Person by) {
    RequestKey request = scene.asked(by);
    accepted(start(scene.member.id(), Scene.SMALL_FIRE, CONSENT, request));
    return scene.now(ClaimId.startedBy(by.id(), request.key()));
  }

  private Outcome start(Person by, PersonId member, Event event) {
    return start(by, member, event, CONSENT);
  }

  private Outcome start(Person by, PersonId member, Event event, Consent consent) {
    return start(member, event, consent, scene.asked(by));
  }

  private Outcome start(PersonId member, Event event, Consent consent, RequestKey request) {
    var named = Optional.of(new Filing.ForMember(member, consent));
    return new StartClaim(scene.claims, Scene.BOOK)
        .on(
            new Filing(event, Map.of(), Optional.empty(), named),
            request,
            Scene.NOW,
            (claim, _) -> receipt(claim));
  }

  private static List<String> errors(Outcome outcome) {
    return refused(Refusal.Invalid.class, outcome).errors().stream()
        .map((FieldError error) -> error.pointer() + " " + error.code())
        .toList();
  }

  private Outcome changed(Person by, Claim seen, Event event) {
    return new ChangeDraft(scene.claims, Scene.BOOK)
        .on(
            seen.id(),
            new ToldAnew(event, Map.of(), seen.version()),
            scene.asked(by),
            Scene.NOW,
            (claim, _) -> receipt(claim));
  }

  private Claim act(Person by, Claim seen, MemberAction action) {
    accepted(acted(by, seen, action));
    return now(seen);
  }

  private Outcome acted(Person by, Claim seen, MemberAction action) {
    return new ActOnClaim(scene.claims, Scene.BOOK)
        .on(
            seen.id(),
            action,
            seen.version(),
            scene.asked(by),
            Scene.NOW,
            (claim, _) -> receipt(claim));
  }

  private Claim complete(Person by, Claim draft) {
    draft.papers().forEach(paper -> bring(by, draft, paper.anyOf().getFirst()));
    return now(draft);
  }

  private void bring(Person by, Claim claim, String paper) {
    RequestKey request = scene.asked(by);
    accepted(slot(by, claim, paper, request));
    new MemorySlots(scene.memory)
        .judge(claim.id(), DocumentId.askedBy(request), new Document.Status.Received(Scene.NOW));
  }

  private Outcome slot(Person by, Claim claim, String paper, RequestKey request) {
    return new AddDocument(scene.claims)
        .on(
            claim.id(),
            new AddDocument.Declared(paper, by.id() + ".pdf", FileType.PDF, 12, "hash"),
            request,
            Scene.NOW,
            (_, document) -> new Receipt(document.paper()));
  }

  private Claim now(Claim claim) {
    return scene.now(claim.id());
  }

  private List<ReviewNotice> pending(Claim claim) {
    return new MemoryOutbox(scene.memory)
        .pendingSince(Scene.NOW.plusSeconds(1), 100).stream()
            .filter(notice -> notice.claim().equals(claim.id()))
            .toList();
  }
}
