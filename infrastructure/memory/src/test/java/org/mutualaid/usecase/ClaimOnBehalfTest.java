package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.usecase.Scene.NOW;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.receipt;
import static org.mutualaid.usecase.Scene.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.FieldError;
import org.mutualaid.claim.ActOnClaim;
import org.mutualaid.claim.AddDocument;
import org.mutualaid.claim.Beneficiary;
import org.mutualaid.claim.ChangeDraft;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.PassOn;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.Submit;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.Filing;
import org.mutualaid.claim.Kinship;
import org.mutualaid.claim.NextStep;
import org.mutualaid.claim.OnBehalf;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.StartClaim;
import org.mutualaid.claim.ToldAnew;
import org.mutualaid.contract.Canaries;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Fixtures;
import org.mutualaid.memory.MemoryLedgers;
import org.mutualaid.memory.MemoryLooks;
import org.mutualaid.memory.MemorySlots;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Role;
import org.mutualaid.review.ViewClaim;

/** A death, claimed by somebody who need not be on the roster. */
class ClaimOnBehalfTest {
  private static final Event DEATH =
      new Event.AccidentDeath(LocalDate.of(2026, 4, 2), Optional.empty(), new TreeSet<>());

  private final Scene scene = new Scene();
  private final PersonId widow = aStranger();
  private final PersonId nobody = aStranger();

  private static PersonId aStranger() {
    return PersonId.of("https://issuer.test", "stranger-" + Cast.fresh());
  }

  @Test
  void the_draft_says_nothing_of_the_member_and_asks_for_the_papers_of_any_death() {
    Claim draft = draft(widow, scene.member.id());

    assertEquals(widow, draft.member());
    assertEquals(Optional.of(new OnBehalf(scene.member.id(), true)), draft.onBehalf());
    assertEquals(scene.member.household(), draft.household());
    assertEquals(scene.route, draft.route());
    assertEquals(List.of(), draft.facts().assessment().lines());
    assertEquals(Role.AGENT, draft.history().getFirst().as());
    assertEquals(
        List.of(
            "APPLICATION_FORM",
            "UNIT_STATEMENT",
            "DEATH_CERTIFICATE",
            "HUKOU_CANCELLATION",
            "KINSHIP_PROOF",
            "BENEFICIARY_ID",
            "BENEFICIARY_ACCOUNT"),
        draft.papers().stream().map(paper -> paper.anyOf().getFirst()).toList());
    assertFalse(draft.isOpenToOwner());
  }

  @Test
  void facts_told_anew_say_nothing_of_the_member_either() {
    Claim draft = draft(widow, scene.member.id());
    Event later =
        new Event.AccidentDeath(LocalDate.of(2026, 4, 3), Optional.empty(), new TreeSet<>());
    accepted(changed(draft, later));
    Claim now = scene.now(draft.id());
    assertEquals(later, now.facts().event());
    assertEquals(List.of(), now.facts().assessment().lines());
    assertEquals(draft.papers(), now.papers());
    assertEquals(
        List.of("/event/type TYPE_STAYS"),
        errors(refused(Refusal.Invalid.class, changed(now, Scene.SMALL_FIRE))));
  }

  private Outcome changed(Claim claim, Event event) {
    return new ChangeDraft(scene.claims, Scene.BOOK)
        .on(
            claim.id(),
            new ToldAnew(event, Map.of(), claim.version()),
            Fixtures.aRequest(widow, "PUT /claims"),
            NOW,
            (after, _) -> receipt(after));
  }

  @Test
  void all_that_its_owner_sees_is_the_same_where_the_roster_knows_nobody() {
    Claim known = submitted(complete(draft(widow, scene.member.id())));
    Claim unknown = submitted(complete(draft(widow, nobody)));

    assertEquals(Optional.of(new OnBehalf(nobody, false)), unknown.onBehalf());
    assertEquals(known.papers(), unknown.papers());
    assertEquals(known.facts().assessment(), unknown.facts().assessment());
    assertEquals(known.dueOn(), unknown.dueOn());
    assertEquals(NextStep.of(known), NextStep.of(unknown));
    assertFalse(unknown.isOpenToOwner());
  }

  @Test
  void which_office_looks_first_is_not_told_where_it_is_a_station() {
    Route station = new Route(Role.STATION, scene.route.unit(), scene.route.district());
    Person courier = scene.enrolled(Cast.aMember(scene.vault, station));

    Claim claim = submitted(complete(draft(widow, courier.id())));

    assertEquals(Role.STATION, claim.route().desk(claim.state()).role());
    assertEquals(Role.UNIT, NextStep.of(claim).turn());
  }

  @Test
  void the_calculation_appears_when_the_first_review_accepts_the_kinship() {
    Claim claim = submitted(complete(draft(widow, scene.member.id())));
    accepted(scene.review(claim, scene.unit, new Confirm(Optional.empty())));

    Claim accepted = now(claim);

    assertTrue(accepted.isOpenToOwner());
    assertEquals("20000.00", accepted.amount().toString());
    assertEquals(List.of(), payouts(claim));
  }

  @Test
  void an_approval_is_booked_for_the_member_who_died() {
    Claim claim = atCity(widow);
    approve(claim);

    assertEquals(ClaimState.Name.APPROVED, now(claim).state().name());
    assertEquals(1, payouts(claim).size());
    assertEquals(
        1, new MemoryLedgers(scene.memory).ofMember(scene.member.id()).own().lines().size());
  }

  @Test
  void a_stranger_who_was_faster_keeps_nobody_from_claiming() {
    Claim stranger = draft(aStranger(), scene.member.id());
    Claim rightful = draft(widow, scene.member.id());

    assertFalse(stranger.id().equals(rightful.id()));
  }

  @Test
  void one_who_claims_twice_for_one_death_is_told_of_the_first_whatever_the_day() {
    Claim first = draft(widow, nobody);
    var other =
        new Event.AccidentDeath(LocalDate.of(2026, 4, 3), Optional.empty(), new TreeSet<>());

    var exists = refused(Refusal.ClaimExists.class, start(nobody, other, asked(widow)));

    assertEquals(first.id(), exists.claim());
  }

  @Test
  void a_death_is_granted_once() {
    Claim first = atCity(widow);
    Claim second = atCity(aStranger());
    approve(first);

    var refusal =
        refused(
            Refusal.ClaimExists.class,
            scene.review(now(second), scene.city, new Approve(true, Optional.empty())));

    assertEquals(first.id(), refusal.claim());
    accepted(
        scene.review(
            now(second), scene.city, new Reject("PAID_BEFORE", "art. 9", Optional.empty())));
  }

  @Test
  void of_two_that_are_approved_at_the_same_moment_one_is_granted() {
    Claim first = atCity(widow);
    Claim second = atCity(aStranger());
    accepted(scene.review(first, scene.city, new Approve(true, Optional.empty())));
    accepted(scene.review(second, scene.city, new Approve(true, Optional.empty())));
    Claim proposed = now(second);
    scene.claims.meanwhile(
        () ->
            accepted(
                scene.review(now(first), scene.secondOfCity, new Approve(true, Optional.empty()))));

    refused(
        Refusal.ClaimExists.class,
        scene.review(proposed, scene.secondOfCity, new Approve(true, Optional.empty())));
  }

  @Test
  void what_names_nobody_lies_with_the_city_and_can_only_be_rejected() {
    Claim claim = submitted(complete(draft(widow, nobody)));
    accepted(scene.review(claim, scene.city, new Confirm(Optional.empty())));
    accepted(scene.review(now(claim), scene.city, new PassOn(Optional.empty())));

    assertFalse(now(claim).isOpenToOwner());
    refused(
        Refusal.MemberNotFound.class,
        scene.review(now(claim), scene.city, new Approve(true, Optional.empty())));
    var reject = new Reject("NOT_ELIGIBLE", "art. 2", Optional.empty());
    accepted(scene.review(now(claim), scene.city, reject));
    accepted(scene.review(now(claim), scene.secondOfCity, reject));
  }

  @Test
  void nobody_tells_of_their_own_death() {
    var own = refused(Refusal.Invalid.class, scene.start(DEATH, scene.asked(scene.member)));
    assertEquals(List.of("/event/type OWN_DEATH"), errors(own));

    PersonId member = scene.member.id();
    var named = refused(Refusal.Invalid.class, start(member, DEATH, asked(member)));
    assertEquals(List.of("/onBehalf/memberNumber OWN_DEATH"), errors(named));
  }

  @Test
  void the_claim_is_its_owners_and_not_the_members_or_another_strangers() {
    Claim claim = draft(widow, scene.member.id());
    var view = new ViewClaim(scene.claims, Scene.BOOK, new MemoryLooks(scene.memory));

    assertTrue(view.own(claim.id(), widow, Scene.NOW) instanceof ViewClaim.View.Shown);
    assertTrue(
        view.own(claim.id(), scene.member.id(), Scene.NOW) instanceof ViewClaim.View.Refused);
    assertTrue(view.own(claim.id(), aStranger(), Scene.NOW) instanceof ViewClaim.View.Refused);
  }

  private static List<String> errors(Refusal.Invalid refusal) {
    return refusal.errors().stream()
        .map((FieldError error) -> error.pointer() + " " + error.code())
        .toList();
  }

  private RequestKey asked(PersonId by) {
    return Fixtures.aRequest(by, "POST /somewhere");
  }

  private Outcome start(PersonId member, Event event, RequestKey request) {
    var payee = new PersonalDetails(Canaries.NAME, Canaries.PHONE, Canaries.ACCOUNT);
    var who = new Beneficiary(Kinship.SPOUSE, Canaries.NAME, "M-0815", payee);
    var filing = Filing.ofDeath(event, Map.of(), new Filing.Naming(member, who));
    return new StartClaim(scene.claims, Scene.BOOK)
        .on(filing, request, NOW, (claim, _) -> receipt(claim));
  }

  private Claim draft(PersonId teller, PersonId member) {
    RequestKey request = asked(teller);
    accepted(start(member, DEATH, request));
    return scene.now(ClaimId.startedBy(teller, request.key()));
  }

  private Claim complete(Claim draft) {
    for (var paper : draft.papers()) {
      RequestKey request = asked(draft.member());
      var declared =
          new AddDocument.Declared(paper.anyOf().getFirst(), "a.pdf", FileType.PDF, 12, "hash");
      accepted(
          new AddDocument(scene.claims)
              .on(draft.id(), declared, request, NOW, (_, file) -> new Receipt(file.paper())));
      new MemorySlots(scene.memory)
          .judge(draft.id(), DocumentId.askedBy(request), new Document.Status.Received(NOW));
    }
    return now(draft);
  }

  private Claim submitted(Claim claim) {
    accepted(
        new ActOnClaim(scene.claims, Scene.BOOK)
            .on(
                claim.id(),
                new Submit(),
                claim.version(),
                asked(claim.member()),
                NOW,
                (after, _) -> receipt(after)));
    assertEquals(Role.AGENT, now(claim).history().getLast().as());
    return now(claim);
  }

  private Claim atCity(PersonId teller) {
    Claim claim = submitted(complete(draft(teller, scene.member.id())));
    accepted(scene.review(claim, scene.unit, new Confirm(Optional.empty())));
    accepted(scene.review(now(claim), scene.district, new PassOn(Optional.empty())));
    return now(claim);
  }

  private void approve(Claim claim) {
    var approve = new Approve(true, Optional.empty());
    accepted(scene.review(claim, scene.city, approve));
    accepted(scene.review(now(claim), scene.secondOfCity, approve));
  }

  private Claim now(Claim claim) {
    return scene.now(claim.id());
  }

  private List<?> payouts(Claim claim) {
    return new MemoryLedgers(scene.memory).payoutsOf(claim.id());
  }
}
