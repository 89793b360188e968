package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mutualaid.contract.Decisions.fire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.Payout;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Person;

/** However many decide at once: no cap is exceeded, nothing is granted twice, nobody is put off. */
public abstract class DecisionsContract extends StoreContract {
  private static final int AT_ONCE = 16;

  private final Decisions city;

  protected DecisionsContract(Backing backing) {
    super(backing);
    this.city = new Decisions(store, store.claims());
  }

  @Test
  void a_repeated_approval_is_answered_again_and_grants_nothing_more() {
    Claim claim = city.atTheCity(member, fire(1, 20_000));
    RequestKey request = city.requestOf(city.someoneOfTheCity(), claim);
    for (int times = 0; times < 3; times++) {
      Outcome outcome = city.approve(claim, request);
      assertEquals(times > 0, assertInstanceOf(Outcome.Accepted.class, outcome).replayed());
    }
    assertEquals(1, city.accounts(claim).own().version());
    assertEquals(1, backing.payoutsOf(claim.id()).size());
  }

  @Test
  void of_many_who_approve_one_claim_at_once_one_grants_it() {
    Claim claim = city.atTheCity(member, fire(1, 20_000));
    List<Person> reviewers = IntStream.range(0, AT_ONCE).mapToObj(_ -> ofTheCity()).toList();
    List<Outcome> ends = Race.of(AT_ONCE, at -> city.approve(claim, reviewers.get(at)));
    assertEquals(1, ends.stream().filter(Outcome.Accepted.class::isInstance).count());
    for (Outcome end : ends) {
      if (end instanceof Outcome.Refused(Refusal refusal)) {
        assertInstanceOf(Refusal.StaleClaim.class, refusal);
      }
    }
    assertGrantedOnce(claim);
  }

  @Test
  void of_many_copies_of_one_approval_one_grants_it_and_all_are_answered_alike() {
    Claim claim = city.atTheCity(member, fire(1, 20_000));
    RequestKey request = city.requestOf(ofTheCity(), claim);
    List<Outcome> ends = Race.of(AT_ONCE, at -> city.approve(claim, request));
    assertEquals(
        1,
        ends.stream()
            .map(end -> assertInstanceOf(Outcome.Accepted.class, end).receipt().text())
            .distinct()
            .count());
    assertGrantedOnce(claim);
  }

  @Test
  void claims_of_one_member_that_are_approved_at_once_never_exceed_the_cap() {
    List<Claim> claims =
        IntStream.range(0, 8)
            .mapToObj(at -> city.atTheCity(member, fire(10 + at, 60_000)))
            .toList();
    assertAllGranted(claims);
    assertEquals("10000.00", paidFor(claims));
    assertInOrder(claims);
  }

  @Test
  void claims_of_one_home_that_are_approved_at_once_never_exceed_its_cap() {
    HouseholdId home = Cast.aHome();
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      Person one = city.enrolled(Cast.livingAt(home, Cast.aMember(vault, route)));
      claims.add(city.atTheCity(one, fire(10 + at, 60_000)));
    }
    assertAllGranted(claims);
    assertEquals("10000.00", paidFor(claims));
    assertEquals(
        List.of("6000.00", "4000.00"),
        city.accounts(claims.getFirst()).home().orElseThrow().ledger().lines().stream()
            .map(line -> line.uses().amount().toString())
            .toList());
  }

  private Person ofTheCity() {
    return city.someoneOfTheCity();
  }

  private void assertAllGranted(List<Claim> claims) {
    List<Person> reviewers = claims.stream().map(_ -> ofTheCity()).toList();
    Race.of(claims.size(), at -> city.approve(claims.get(at), reviewers.get(at)))
        .forEach(end -> assertInstanceOf(Outcome.Accepted.class, end));
  }

  private void assertGrantedOnce(Claim claim) {
    assertEquals(1, city.accounts(claim).own().lines().size());
    assertEquals(1, backing.payoutsOf(claim.id()).size());
  }

  private String paidFor(List<Claim> claims) {
    return Sums.of(
            claims.stream()
                .flatMap(claim -> backing.payoutsOf(claim.id()).stream())
                .map(Payout::amount))
        .toString();
  }

  /**
   * Worked out one after the other in the order of the ledger, each comes out as it was decided.
   */
  private void assertInOrder(List<Claim> claims) {
    List<LedgerLine> lines = city.accounts(claims.getFirst()).own().lines();
    Sums.assertOneAfterTheOther(
        lines, claims.stream().map(claim -> city.now(claim.id())).toList(), member.cover());
  }
}
