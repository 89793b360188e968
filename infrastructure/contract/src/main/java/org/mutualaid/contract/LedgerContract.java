package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mutualaid.contract.Decisions.fire;
import static org.mutualaid.contract.Fixtures.done;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutualaid.benefit.Event;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Stored;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.LineNumber;
import org.mutualaid.ledger.Payout;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;

/** What a decision leaves in ledgers, and what the next one finds there. */
public abstract class LedgerContract extends StoreContract {
  private final Decisions city;
  private final Person reviewer;

  protected LedgerContract(Backing backing) {
    super(backing);
    this.city = new Decisions(store, store.claims());
    this.reviewer = city.someoneOfTheCity();
  }

  @Test
  void nothing_was_granted_to_who_never_claimed() {
    Accounts accounts = city.accounts(city.atTheCity(member, fire(1, 20_000)));
    assertEquals(Optional.of(member), accounts.person());
    assertEquals(Ledger.NONE, accounts.own());
    assertEquals(Optional.of(Ledger.NONE), accounts.home().map(home -> home.ledger()));
  }

  @Test
  void an_approval_reserves_what_it_grants_and_orders_it_paid_once() {
    Claim claim = approved(fire(1, 20_000));
    Ledger own = city.accounts(claim).own();
    LedgerLine line = own.lines().getFirst();
    assertEquals(1, own.version());
    assertEquals(1, own.lines().size());
    assertEquals(new LineNumber(claim.id().value(), 1), line.number());
    assertEquals(LedgerLine.State.RESERVED, line.state());
    assertEquals("2000.00", line.uses().amount().toString());
    assertEquals(List.of(Payout.of(line)), backing.payoutsOf(claim.id()));
  }

  @Test
  void what_is_granted_from_a_cap_of_the_home_stands_in_the_ledger_of_the_home_too() {
    Claim claim = approved(fire(1, 20_000));
    Accounts accounts = city.accounts(claim);
    assertEquals(accounts.own().lines(), accounts.home().orElseThrow().ledger().lines());
  }

  @Test
  void the_calculation_of_the_decision_is_kept_beside_the_first_one() {
    approved(fire(1, 60_000));
    Claim second = approved(fire(2, 60_000));
    assertEquals(Samples.assessment(), second.facts().estimate());
    assertEquals("4000.00", second.amount().toString());
    assertEquals("CAPPED", second.facts().assessment().lines().getFirst().reason().code().name());
  }

  @Test
  void a_member_is_told_at_the_start_what_is_left() {
    Claim claim = approved(fire(1, 60_000));
    Ledger own = store.claims().begin(member.id(), city.requestOf(member, claim)).own();
    assertEquals(city.accounts(claim).own(), own);
  }

  @Test
  void who_only_asks_is_told_the_same_without_their_home() {
    Claim claim = approved(fire(1, 60_000));
    Accounts decision = city.accounts(claim);
    assertEquals(
        new Accounts(member.id(), decision.person(), decision.own(), Optional.empty()),
        store.ledgers().ofMember(member.id()));
  }

  @Test
  void who_is_not_on_the_roster_has_no_ledger_either() {
    PersonId stranger = aMember().id();
    assertEquals(
        new Accounts(stranger, Optional.empty(), Ledger.NONE, Optional.empty()),
        store.ledgers().ofMember(stranger));
  }

  @Test
  void who_asks_for_it_is_told_the_home_too() {
    Claim claim = approved(fire(1, 60_000));
    assertEquals(city.accounts(claim), store.ledgers().withHome(member.id()));
  }

  @Test
  void the_lines_of_others_count_only_where_the_home_shares_the_cap() {
    Person other = city.enrolled(Cast.livingAt(member.household().orElseThrow(), aMember()));
    approved(fire(1, 60_000));
    Claim theirs = city.atTheCity(other, fire(2, 60_000));
    accepted("APPROVED 4000.00", city.approve(theirs, reviewer));
    assertEquals(1, city.accounts(theirs).own().lines().size());
    assertEquals(2, city.accounts(theirs).home().orElseThrow().ledger().lines().size());
  }

  @Test
  void what_is_taken_back_stands_beside_what_it_corrects_and_frees_the_caps() {
    Claim first = approved(fire(1, 60_000));
    Change back = city.takingBack(first, reviewer);
    done(store.claims().store(back));
    List<LedgerLine> lines = city.accounts(first).own().lines();
    assertEquals(
        List.of("6000.00", "-6000.00"),
        lines.stream().map(line -> line.uses().amount().toString()).toList());
    assertEquals(Optional.of(lines.getFirst().number()), lines.getLast().corrects());
    assertEquals(
        Optional.of(lines.getLast().number()),
        backing.payoutsOf(first.id()).getFirst().takenBackBy());
    accepted("APPROVED 6000.00", city.approve(city.atTheCity(member, fire(2, 60_000)), reviewer));
  }

  @Test
  void what_was_taken_back_may_be_granted_again_under_a_number_of_its_own() {
    Claim first = approved(fire(1, 60_000));
    done(store.claims().store(city.takingBack(first, reviewer)));
    accepted("APPROVED 6000.00", city.approve(city.now(first.id()), reviewer));
    assertEquals(
        List.of(1, 3),
        backing.payoutsOf(first.id()).stream().map(payout -> payout.number().line()).toList());
  }

  @Test
  void nothing_is_taken_back_twice() {
    Claim first = approved(fire(1, 60_000));
    Change back = city.takingBack(first, reviewer);
    Change again = Again.under(city.requestOf(reviewer, first), back);
    done(store.claims().store(back));
    assertEquals(new Stored.Lost(), store.claims().store(again));
    assertEquals(2, city.accounts(first).own().lines().size());
  }

  @Test
  void a_sum_that_grew_needs_the_second_person_that_it_did_not_need_before() {
    Claim first = approved(fire(1, 60_000));
    Claim second = city.atTheCity(member, fire(2, 120_000));
    done(store.claims().store(city.takingBack(first, reviewer)));
    accepted("MUNICIPAL_REVIEW 10000.00", city.approve(second, reviewer));
    assertEquals(List.of(), backing.payoutsOf(second.id()));
    Claim proposed = city.now(second.id());
    assertEquals("10000.00", proposed.amount().toString());
    Outcome twice = city.approve(proposed, reviewer);
    assertInstanceOf(
        Refusal.ActedBefore.class, assertInstanceOf(Outcome.Refused.class, twice).refusal());
    accepted("APPROVED 10000.00", city.approve(proposed, city.someoneOfTheCity()));
    assertEquals(1, backing.payoutsOf(second.id()).size());
  }

  @Test
  void a_sum_that_grew_above_what_the_level_may_decide_is_refused_and_reserves_nothing() {
    Person insured = city.enrolled(Cast.enrolledIn("ACC-DUES", 100, aMember()));
    var death = new Event.AccidentDeath(Samples.DAY, Optional.empty(), new TreeSet<>());
    Claim claim = city.atTheCity(insured, death);
    assertEquals("1500.00", claim.amount().toString());
    Outcome outcome = city.approve(claim, reviewer);
    var above =
        assertInstanceOf(
            Refusal.AboveAuthority.class,
            assertInstanceOf(Outcome.Refused.class, outcome).refusal());
    assertEquals("80000.00", above.amount().toString());
    assertEquals(claim.version(), city.now(claim.id()).version());
    assertEquals(Ledger.NONE, city.accounts(claim).own());
  }

  @Test
  void the_same_child_is_known_again_and_another_is_not() {
    var hurt = new Event.Harm.Hurt(new Event.Injury.Graded(List.of(3)));
    approved(new Event.ChildAccident(Samples.DAY, Canaries.CHILD, hurt, new TreeSet<>()));
    accepted("APPROVED 1000.00", onDay(2, Canaries.CHILD, hurt));
    accepted("APPROVED 4000.00", onDay(3, "another", hurt));
  }

  @Test
  void the_same_accident_is_known_again() {
    var injury = new Event.Injury.Graded(List.of(5));
    approved(
        new Event.AccidentInjury(
            Samples.DAY, injury, Optional.of(Canaries.ACCIDENT), new TreeSet<>()));
    var death =
        new Event.AccidentDeath(Samples.DAY, Optional.of(Canaries.ACCIDENT), new TreeSet<>());
    Claim claim = city.atTheCity(member, death);
    accepted("MUNICIPAL_REVIEW 17000.00", city.approve(claim, reviewer));
    assertEquals("17000.00", city.now(claim.id()).amount().toString());
  }

  @Test
  void the_same_disease_pays_the_difference_once_it_is_severe() {
    Person ill = city.enrolled(Cast.enrolledIn("CRIT-ILL", aMember()));
    Claim mild = city.atTheCity(ill, aStroke(1, Event.Severity.MILD));
    String paid = receipt(city.approve(mild, reviewer));
    Claim severe = city.atTheCity(ill, aStroke(2, Event.Severity.SEVERE));
    city.approve(severe, reviewer);
    assertEquals("APPROVED " + city.now(mild.id()).amount(), paid);
    assertEquals(
        "UPGRADE_DIFFERENCE",
        city.now(severe.id()).facts().assessment().lines().getFirst().reason().code().name());
  }

  private Outcome onDay(int after, String child, Event.Harm harm) {
    var event = new Event.ChildAccident(Samples.DAY.plusDays(after), child, harm, new TreeSet<>());
    return city.approve(city.atTheCity(member, event), reviewer);
  }

  private static Event aStroke(int day, Event.Severity severity) {
    return new Event.CriticalIllness(
        Samples.DAY.plusDays(day), "STROKE", severity, new TreeSet<>());
  }

  private Person aMember() {
    return Cast.aMember(vault, route);
  }

  private Claim approved(Event event) {
    Claim claim = city.atTheCity(member, event);
    assertInstanceOf(Outcome.Accepted.class, city.approve(claim, reviewer));
    return city.now(claim.id());
  }

  private static void accepted(String receipt, Outcome outcome) {
    assertEquals(receipt, receipt(outcome));
  }

  private static String receipt(Outcome outcome) {
    Receipt receipt = assertInstanceOf(Outcome.Accepted.class, outcome).receipt();
    return receipt.text();
  }
}
