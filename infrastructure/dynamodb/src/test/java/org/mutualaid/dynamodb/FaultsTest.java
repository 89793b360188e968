package org.mutualaid.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What the local engine never does: conflicts, throttles, time-outs before and after the write. */
class FaultsTest {
  private static final TestTables TABLES = TestTables.at(DynamoDbLocal.endpoint());

  private final WatchedClient client = new WatchedClient(TABLES.client());
  private final Store store = TABLES.storeOver(client.client(), new MovableClock());
  private final Route route = Cast.aRoute();
  private final Person member = Cast.aMember(TABLES.vault(), route);
  private final Claim claim = Fixtures.aClaimInDraft(member, route, MovableClock.START);
  private final Start start = Fixtures.aStart(claim);
  private final AtomicInteger faults = new AtomicInteger();

  @Test
  void a_write_whose_answer_was_lost_is_found_to_be_done() {
    client.after(request -> failWrite(request, 1, timeOut()));
    assertEquals(new Stored.Done(), store.claims().start(start));
    assertEquals(1, faults.get());
    assertTrue(isStored());
  }

  @Test
  void a_write_that_never_arrived_is_unavailable_and_not_done() {
    client.before(request -> failWrite(request, 1, timeOut()));
    assertThrows(Unavailable.class, () -> store.claims().start(start));
    assertFalse(isStored());
    assertEquals(new Stored.Done(), store.claims().start(start));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void a_conflict_at_any_item_is_tried_again_and_never_told(int position) {
    client.before(request -> failWrite(request, 2, cancelled(position, "TransactionConflict")));
    assertEquals(new Stored.Done(), store.claims().start(start));
    assertEquals(2, faults.get());
  }

  @Test
  void a_condition_that_fails_beside_a_conflict_is_looked_at_again() {
    var mixed =
        TransactionCanceledException.builder()
            .cancellationReasons(reason("TransactionConflict"), reason("ConditionalCheckFailed"))
            .build();
    client.before(request -> failWrite(request, 1, mixed));
    assertEquals(new Stored.Done(), store.claims().start(start));
  }

  @Test
  void a_conflict_that_does_not_end_is_unavailable_after_a_few_tries() {
    client.before(request -> failWrite(request, 99, cancelled(0, "TransactionConflict")));
    assertThrows(Unavailable.class, () -> store.claims().start(start));
    assertEquals(Calls.TRIES, faults.get());
  }

  @Test
  void every_try_of_one_write_goes_under_one_token() {
    var tokens = new CopyOnWriteArrayList<String>();
    client.before(
        request -> {
          if (request instanceof TransactWriteItemsRequest write) {
            tokens.add(write.clientRequestToken());
          }
          failWrite(request, 2, cancelled(1, "ThrottlingError"));
        });
    store.claims().start(start);
    assertEquals(3, tokens.size());
    assertEquals(1, tokens.stream().distinct().count());
  }

  @Test
  void a_read_that_meets_a_write_is_read_again() {
    client.before(
        request -> {
          if (request instanceof TransactGetItemsRequest && faults.getAndIncrement() < 2) {
            throw cancelled(0, "TransactionConflict");
          }
        });
    assertTrue(store.claims().view(claim.id(), member.id()).claim().isEmpty());
    assertEquals(3, faults.get());
  }

  @Test
  void a_table_that_throttles_is_unavailable() {
    var throttled = DynamoDbException.builder().statusCode(503).message("slow down").build();
    client.before(
        request -> {
          throw throttled;
        });
    assertThrows(Unavailable.class, () -> store.claims().view(claim.id(), member.id()));
    assertThrows(Unavailable.class, () -> store.people().find(member.id()));
    assertThrows(
        Unavailable.class,
        () ->
            store
                .queues()
                .look(member.id(), route.desk(new ClaimState.UnitReview()), 1, Optional.empty()));
  }

  @Test
  void a_mistake_of_ours_is_not_passed_off_as_an_outage() {
    var mistake = DynamoDbException.builder().statusCode(400).message("no such table").build();
    client.before(
        request -> {
          throw mistake;
        });
    assertThrows(DynamoDbException.class, () -> store.people().find(member.id()));
  }

  @Test
  void nor_is_one_that_is_met_beside_the_list_of_a_desk() {
    var mistake = DynamoDbException.builder().statusCode(400).message("no such table").build();
    client.before(
        request -> {
          if (request instanceof GetItemRequest) {
            throw mistake;
          }
        });
    Post desk = route.desk(new ClaimState.UnitReview());
    assertThrows(
        DynamoDbException.class, () -> store.queues().look(member.id(), desk, 1, Optional.empty()));
  }

  private boolean isStored() {
    return store.claims().view(claim.id(), member.id()).claim().isPresent();
  }

  private void failWrite(DynamoDbRequest request, int times, RuntimeException fault) {
    if (request instanceof TransactWriteItemsRequest && faults.get() < times) {
      faults.incrementAndGet();
      throw fault;
    }
  }

  private static RuntimeException timeOut() {
    return ApiCallTimeoutException.create(3000);
  }

  private static RuntimeException cancelled(int position, String code) {
    List<CancellationReason> reasons =
        IntStream.range(0, 5).mapToObj(at -> reason(at == position ? code : "None")).toList();
    return TransactionCanceledException.builder().cancellationReasons(reasons).build();
  }

  private static CancellationReason reason(String code) {
    return CancellationReason.builder().code(code).build();
  }
}
