package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.contract.Fixtures.aRequest;
import static org.mutualaid.contract.Fixtures.aStart;
import static org.mutualaid.contract.Fixtures.aStep;
import static org.mutualaid.contract.Fixtures.done;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Begun;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Opened;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Start;
import org.mutualaid.claim.Stored;
import org.mutualaid.ledger.Home;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;

/** How claims are started and answers remembered. */
public abstract class ClaimsContract extends StoreContract {
  protected ClaimsContract(Backing backing) {
    super(backing);
  }

  @Test
  void a_started_claim_is_read_back_as_it_was_with_who_asks() {
    Claim claim = aStoredDraft();
    Opened seen = store.claims().view(claim.id(), member.id());
    assertEquals(new Opened(Optional.of(claim), Optional.of(member), Optional.empty()), seen);
  }

  @Test
  void a_claim_for_an_event_of_any_type_is_read_back_as_it_was() {
    for (Event event : Samples.events()) {
      Person somebody = Cast.aMember(vault, route);
      Claim claim = stored(Fixtures.aClaimInDraft(somebody, route, clock.instant(), event));
      assertEquals(claim, found(claim.id()));
    }
  }

  @Test
  void a_claim_on_behalf_of_a_member_is_read_back_as_it_was_and_is_its_makers() {
    Claim claim = stored(aClaimOnBehalf());
    assertEquals(claim, found(claim.id()));
    assertEquals(member.id(), store.claims().accounts(claim, 0).member());
    assertEquals(Optional.of(member), store.claims().accounts(claim, 0).person());
  }

  @Test
  void two_people_may_claim_on_behalf_of_one_member_and_neither_twice() {
    Claim first = stored(aClaimOnBehalf());
    Claim second = stored(aClaimOnBehalf());
    Claim again = Fixtures.aClaimOnBehalfOf(member, second.member(), route, clock.instant());
    assertEquals(new Stored.EventTaken(second.id()), store.claims().start(aStart(again)));
    assertEquals(first, found(first.id()));
  }

  private Claim aClaimOnBehalf() {
    PersonId stranger = PersonId.of("https://issuer.test", "stranger-" + Cast.fresh());
    return Fixtures.aClaimOnBehalfOf(member, stranger, route, clock.instant());
  }

  @Test
  void a_start_that_counted_other_lines_of_the_home_is_told_those_that_stand() {
    var city = new Decisions(store, store.claims());
    Claim paid = city.atTheCity(member, Decisions.fire(1, 20_000));
    city.approve(paid, city.someoneOfTheCity());
    HouseholdId home = member.household().orElseThrow();
    Ledger now = store.claims().accounts(paid, 0).home().orElseThrow().ledger();
    Person other = Cast.livingAt(home, Cast.aMember(vault, route));
    Claim claim = Fixtures.aClaimInDraft(other, route, clock.instant());

    assertEquals(new Stored.HomeMovedOn(now), started(claim, new Home(home, Ledger.NONE)));
    assertEquals(1, now.lines().size());
    assertEquals(new Stored.Done(), started(claim, new Home(home, now)));
  }

  @Test
  void a_start_that_counted_no_lines_of_a_home_that_has_none_is_stored() {
    Home home = new Home(Cast.aHome(), Ledger.NONE);
    assertEquals(new Stored.Done(), started(aDraft(), home));
  }

  private Stored started(Claim claim, Home home) {
    Start start = aStart(claim);
    return store
        .claims()
        .start(
            new Start(
                claim,
                start.naturalKey(),
                start.request(),
                start.receipt(),
                Optional.of(home),
                Optional.empty()));
  }

  @Test
  void nothing_is_found_where_nothing_was_started() {
    Opened seen = store.claims().view(aDraft().id(), Cast.aMember(vault, route).id());
    assertEquals(new Opened(Optional.empty(), Optional.empty(), Optional.empty()), seen);
  }

  @Test
  void a_new_request_begins_with_the_caller_and_no_answer() {
    Begun seen = store.claims().begin(member.id(), aRequest(member.id(), "POST /claims"));
    assertEquals(new Begun(Optional.of(member), Ledger.NONE, Optional.empty()), seen);
  }

  @Test
  void a_repeated_request_begins_with_the_first_answer() {
    Start start = aStart(aDraft());
    done(store.claims().start(start));
    Optional<Replay> replay = store.claims().begin(member.id(), start.request()).replay();
    assertEquals(Optional.of(new Replay(start.request().bodyHash(), start.receipt())), replay);
  }

  @Test
  void a_start_that_is_stored_twice_gets_the_first_answer() {
    Start start = aStart(aDraft());
    done(store.claims().start(start));
    assertEquals(
        new Stored.Already(new Replay(start.request().bodyHash(), start.receipt())),
        store.claims().start(start));
  }

  @Test
  void a_reused_key_is_told_by_the_hash_of_the_first_body() {
    Start start = aStart(aDraft());
    done(store.claims().start(start));
    RequestKey first = start.request();
    var reused = new RequestKey(first.caller(), first.route(), first.key(), "another");
    Optional<Replay> replay = store.claims().begin(member.id(), reused).replay();
    assertEquals(Optional.of(first.bodyHash()), replay.map(Replay::bodyHash));
  }

  @Test
  void the_same_key_of_another_caller_is_another_request() {
    Start start = aStart(aDraft());
    done(store.claims().start(start));
    Person other = Cast.aMember(vault, route);
    RequestKey first = start.request();
    var theirs = new RequestKey(other.id(), first.route(), first.key(), first.bodyHash());
    assertEquals(Optional.empty(), store.claims().begin(other.id(), theirs).replay());
  }

  @Test
  void an_answer_is_remembered_for_thirty_days_and_not_longer() {
    Start start = aStart(aDraft());
    done(store.claims().start(start));
    clock.advance(Duration.ofDays(30));
    assertTrue(store.claims().begin(member.id(), start.request()).replay().isPresent());
    clock.advance(Duration.ofSeconds(1));
    assertEquals(Optional.empty(), store.claims().begin(member.id(), start.request()).replay());
  }

  @Test
  void a_key_whose_answer_is_over_may_be_used_for_another_step() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    Change confirm = aStep(claim, new ClaimAction.Confirm(Optional.empty()), reviewer);
    done(store.claims().store(confirm));
    clock.advance(Duration.ofDays(31));
    Change withdraw = aStep(confirm.after(), new ClaimAction.Withdraw());
    Change reused = Again.under(confirm.request(), withdraw);
    done(store.claims().store(reused));
  }

  @Test
  void a_key_whose_answer_is_over_still_names_the_claim_it_started() {
    Claim claim = aStoredDraft();
    Start again = aStart(claim);
    var elsewhere =
        new Start(claim, "another event " + claim.id(), again.request(), again.receipt());
    assertEquals(new Stored.EventTaken(claim.id()), store.claims().start(elsewhere));
  }

  @Test
  void a_second_claim_for_one_event_is_told_of_the_first() {
    ClaimId first = aStoredDraft().id();
    assertEquals(new Stored.EventTaken(first), store.claims().start(aStart(aDraft())));
  }

  @Test
  void a_second_claim_may_be_started_when_the_first_is_thrown_away() {
    after(aStep(aStoredDraft(), new ClaimAction.Discard()));
    assertInstanceOf(Stored.Done.class, store.claims().start(aStart(aDraft())));
  }

  @Test
  void a_reference_is_given_to_one_claim_only() {
    Claim first = aStoredDraft();
    Person other = Cast.aMember(vault, route);
    Claim rival = Fixtures.aClaimInDraft(other, route, clock.instant());
    Start start = aStart(Fixtures.withReferenceOf(rival, first));
    assertEquals(new Stored.ReferenceTaken(), store.claims().start(start));
    assertEquals(Optional.empty(), find(rival.id()));
  }
}
