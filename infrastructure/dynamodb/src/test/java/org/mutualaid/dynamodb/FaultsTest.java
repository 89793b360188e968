package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Route;
import org.mutualaid.claim.Start;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Fixtures;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.contract.Store;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.review.Queues;

/** What the local engine never does: conflicts, throttles, time-outs before and after the write. */
class FaultsTest {
  private static final Queues.Wanted FIRST = new Queues.Wanted(1, Optional.empty());

  private static final TestTables TABLES = TestTables.at(DynamoDbLocal.endpoint());
  private static final String WRITE = "TransactWriteItems";

  private final WatchedApi api = new WatchedApi(TABLES.api());
  private final Store store = TABLES.storeOver(api, new MovableClock());
  private final Route route = Cast.aRoute();
  private final Person member = Cast.aMember(TABLES.vault(), route);
  private final Claim claim = Fixtures.aClaimInDraft(member, route, MovableClock.START);
  private final Start start = Fixtures.aStart(claim);
  private final AtomicInteger faults = new AtomicInteger();

  @Test
  void a_write_whose_answer_was_lost_is_found_to_be_done() {
    api.after((operation, request) -> failWrite(operation, 1, timeOut()));
    assertEquals(new Stored.Done(), store.claims().start(start));
    assertEquals(1, faults.get());
    assertTrue(isStored());
  }

  @Test
  void a_write_that_never_arrived_is_unavailable_and_not_done() {
    api.before((operation, request) -> failWrite(operation, 1, timeOut()));
    assertThrows(Unavailable.class, () -> store.claims().start(start));
    assertFalse(isStored());
    assertEquals(new Stored.Done(), store.claims().start(start));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void a_conflict_at_any_item_is_tried_again_and_never_told(int position) {
    api.before(
        (operation, request) ->
            failWrite(operation, 2, cancelled(position, "TransactionConflict")));
    assertEquals(new Stored.Done(), store.claims().start(start));
    assertEquals(2, faults.get());
  }

  @Test
  void a_condition_that_fails_beside_a_conflict_is_looked_at_again() {
    var mixed =
        new Refusal(
            Calls.CANCELLED,
            List.of(reason("TransactionConflict"), reason("ConditionalCheckFailed")));
    api.before((operation, request) -> failWrite(operation, 1, mixed));
    assertEquals(new Stored.Done(), store.claims().start(start));
  }

  @Test
  void a_conflict_that_does_not_end_is_unavailable_after_a_few_tries() {
    api.before(
        (operation, request) -> failWrite(operation, 99, cancelled(0, "TransactionConflict")));
    assertThrows(Unavailable.class, () -> store.claims().start(start));
    assertEquals(Calls.TRIES, faults.get());
  }

  @Test
  void every_try_of_one_write_goes_under_one_token() {
    var tokens = new CopyOnWriteArrayList<Object>();
    api.before(
        (operation, request) -> {
          if (operation.equals(WRITE)) {
            tokens.add(request.members().get("ClientRequestToken"));
          }
          failWrite(operation, 2, cancelled(1, "ThrottlingError"));
        });
    store.claims().start(start);
    assertEquals(3, tokens.size());
    assertEquals(1, tokens.stream().distinct().count());
  }

  @Test
  void a_read_that_meets_a_write_is_read_again() {
    api.before(
        (operation, request) -> {
          if (operation.equals("TransactGetItems") && faults.getAndIncrement() < 2) {
            throw cancelled(0, "TransactionConflict");
          }
        });
    assertTrue(store.claims().view(claim.id(), member.id()).claim().isEmpty());
    assertEquals(3, faults.get());
  }

  @Test
  void a_table_that_does_not_answer_is_unavailable() {
    api.before(
        (operation, request) -> {
          throw timeOut();
        });
    assertThrows(Unavailable.class, () -> store.claims().view(claim.id(), member.id()));
    assertThrows(Unavailable.class, () -> store.people().find(member.id()));
    assertThrows(
        Unavailable.class,
        () -> store.queues().look(member.id(), route.desk(new ClaimState.UnitReview()), FIRST));
  }

  @Test
  void a_mistake_of_ours_is_not_passed_off_as_an_outage() {
    var mistake = new Refusal("ResourceNotFoundException", List.of());
    api.before(
        (operation, request) -> {
          throw mistake;
        });
    assertThrows(Refusal.class, () -> store.people().find(member.id()));
  }

  @Test
  void nor_is_one_that_is_met_beside_the_list_of_a_desk() {
    var mistake = new Refusal("ResourceNotFoundException", List.of());
    api.before(
        (operation, request) -> {
          if (operation.equals("GetItem")) {
            throw mistake;
          }
        });
    Post desk = route.desk(new ClaimState.UnitReview());
    assertThrows(Refusal.class, () -> store.queues().look(member.id(), desk, FIRST));
  }

  private boolean isStored() {
    return store.claims().view(claim.id(), member.id()).claim().isPresent();
  }

  private void failWrite(String operation, int times, IOException fault) throws IOException {
    if (operation.equals(WRITE) && faults.get() < times) {
      faults.incrementAndGet();
      throw fault;
    }
  }

  private void failWrite(String operation, int times, Refusal fault) {
    if (operation.equals(WRITE) && faults.get() < times) {
      faults.incrementAndGet();
      throw fault;
    }
  }

  private static IOException timeOut() {
    return new SocketTimeoutException("Read timed out");
  }

  private static Refusal cancelled(int position, String code) {
    return new Refusal(
        Calls.CANCELLED,
        IntStream.range(0, 5).mapToObj(at -> reason(at == position ? code : "None")).toList());
  }

  private static Refusal.Reason reason(String code) {
    return new Refusal.Reason(code, Part.NONE);
  }
}
