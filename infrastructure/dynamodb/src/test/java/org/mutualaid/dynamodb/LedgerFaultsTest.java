package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.contract.Decisions.fire;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Decisions;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.contract.Race;
import org.mutualaid.contract.Store;
import org.mutualaid.contract.Sums;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.ledger.Payout;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Person;

/** Approvals while DynamoDB answers with conflicts, throttles and silence, before and after. */
class LedgerFaultsTest {
  private static final TestTables TABLES = TestTables.at(DynamoDbLocal.endpoint());
  private static final String WRITE = "TransactWriteItems";

  /** REPLAY, CLAIM, OUT, FACTS, the post, LEDGER, HOUSEHOLD and PAY. */
  private static final int ITEMS = 8;

  private static final int LEDGER = 5;

  private final WatchedApi api = new WatchedApi(TABLES.api());
  private final Store store = TABLES.storeOver(TABLES.api(), new MovableClock());
  private final Decisions city =
      new Decisions(store, TABLES.storeOver(api, new MovableClock()).claims());
  private final Route route = Cast.aRoute();
  private final AtomicInteger faults = new AtomicInteger();

  @ParameterizedTest
  @CsvSource({
    "0,TransactionConflict",
    "1,TransactionConflict",
    "2,TransactionConflict",
    "3,TransactionConflict",
    "4,TransactionConflict",
    "5,TransactionConflict",
    "6,TransactionConflict",
    "7,TransactionConflict",
    "5,ThrottlingError",
    "6,ProvisionedThroughputExceeded"
  })
  void a_conflict_or_throttle_at_any_item_is_tried_again_and_grants_once(
      int position, String code) {
    Claim claim = aClaim();
    api.before((operation, _) -> fail(operation, 2, cancelled(position, code)));
    assertInstanceOf(Outcome.Accepted.class, city.approve(claim, city.someoneOfTheCity()));
    assertEquals(2, faults.get());
    assertGranted(1, claim);
  }

  @Test
  void an_approval_whose_answer_was_lost_is_found_to_be_done() {
    Claim claim = aClaim();
    api.after((operation, _) -> loseAnswer(operation));
    assertInstanceOf(Outcome.Accepted.class, city.approve(claim, city.someoneOfTheCity()));
    assertEquals(1, faults.get());
    assertGranted(1, claim);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void dying_before_or_after_any_call_and_asking_again_grants_once(int boundary) {
    Claim claim = aClaim();
    RequestKey request = city.requestOf(city.someoneOfTheCity(), claim);
    var calls = new AtomicInteger();
    api.before((_, _) -> dieAt(boundary, calls.incrementAndGet()));
    api.after((_, _) -> dieAt(boundary, calls.incrementAndGet()));
    assertThrows(Killed.class, () -> city.approve(claim, request));
    assertEquals(boundary, calls.get());
    calls.set(100);
    assertInstanceOf(Outcome.Accepted.class, city.approve(claim, request));
    assertGranted(1, claim);
  }

  @Test
  void conflicts_that_do_not_end_are_an_outage_and_grant_nothing() {
    Claim claim = aClaim();
    api.before((operation, _) -> fail(operation, 99, cancelled(LEDGER, "TransactionConflict")));
    Person reviewer = city.someoneOfTheCity();
    assertThrows(Unavailable.class, () -> city.approve(claim, reviewer));
    assertGranted(0, claim);
  }

  @Test
  void a_ledger_that_others_never_leave_alone_is_an_outage_and_no_refusal() {
    Claim claim = aClaim();
    var overtaken = cancelled(LEDGER, "ConditionalCheckFailed");
    api.before((operation, _) -> fail(operation, 99, overtaken));
    Person reviewer = city.someoneOfTheCity();
    assertThrows(Unavailable.class, () -> city.approve(claim, reviewer));
    assertEquals(16, faults.get());
    assertGranted(0, claim);
  }

  @Test
  void many_at_once_with_a_fault_in_every_tenth_call_never_exceed_the_cap_of_a_home() {
    long seed = 20_261_124;
    var random = new Random(seed);
    HouseholdId home = Cast.aHome();
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      Person one = city.enrolled(Cast.livingAt(home, Cast.aMember(TABLES.vault(), route)));
      claims.add(city.atTheCity(one, fire(20 + at, 60_000)));
    }
    List<RequestKey> requests =
        claims.stream().map(claim -> city.requestOf(city.someoneOfTheCity(), claim)).toList();
    api.before((operation, _) -> maybe(random, operation));
    api.after((operation, _) -> maybeLoseAnswer(random, operation));
    Race.of(claims.size(), at -> untilAnswered(claims.get(at), requests.get(at)));
    assertTrue(faults.get() > 0, "no fault was injected");
    assertEquals("10000.00", paidFor(claims), "seed " + seed + ", faults " + faults);
    Ledger shared = city.accounts(claims.getFirst()).home().orElseThrow().ledger();
    assertEquals(2, shared.lines().size());
  }

  private Outcome untilAnswered(Claim claim, RequestKey request) {
    for (int times = 0; times < 50; times++) {
      try {
        return assertInstanceOf(Outcome.Accepted.class, city.approve(claim, request));
      } catch (Unavailable again) {
        Thread.onSpinWait();
      }
    }
    throw new AssertionError("no answer in fifty times");
  }

  private Claim aClaim() {
    return city.atTheCity(city.enrolled(Cast.aMember(TABLES.vault(), route)), fire(1, 20_000));
  }

  private void assertGranted(int times, Claim claim) {
    assertEquals(times, city.accounts(claim).own().lines().size());
    assertEquals(times, TABLES.payoutsOf(claim.id()).size());
  }

  private static String paidFor(List<Claim> claims) {
    return Sums.of(
            claims.stream()
                .flatMap(claim -> TABLES.payoutsOf(claim.id()).stream())
                .map(Payout::amount))
        .toString();
  }

  /** The process is gone: nothing of ours runs after it. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static void dieAt(int boundary, int call) {
    if (boundary == call) {
      throw new Killed();
    }
  }

  private void fail(String operation, int times, Refusal fault) {
    if (operation.equals(WRITE) && faults.get() < times) {
      faults.incrementAndGet();
      throw fault;
    }
  }

  private void loseAnswer(String operation) throws IOException {
    if (operation.equals(WRITE) && faults.getAndIncrement() == 0) {
      throw new SocketTimeoutException("Read timed out");
    }
  }

  private void maybe(Random random, String operation) {
    if (operation.startsWith("Transact") && random.nextInt(10) == 0) {
      faults.incrementAndGet();
      throw cancelled(operation.equals(WRITE) ? LEDGER : 0, "TransactionConflict");
    }
  }

  private void maybeLoseAnswer(Random random, String operation) throws IOException {
    if (operation.equals(WRITE) && random.nextInt(10) == 0) {
      faults.incrementAndGet();
      throw new SocketTimeoutException("Read timed out");
    }
  }

  private static Refusal cancelled(int position, String code) {
    return new Refusal(
        Calls.CANCELLED,
        IntStream.range(0, ITEMS)
            .mapToObj(at -> new Refusal.Reason(at == position ? code : "None", Part.NONE))
            .toList());
  }
}
