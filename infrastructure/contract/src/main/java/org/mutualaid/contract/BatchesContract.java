package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.settlement.Batch;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Released;
import org.mutualaid.settlement.Totals;

/** How batches are kept, and what is decided on them. */
public abstract class BatchesContract extends StoreContract {
  private static final String FILE = "2026-Q1-file.csv";
  private static final Post CITY = new Post(Role.MUNICIPAL, new OfficeId("M-0001"));

  /** Each test has a quarter of its own, since tests may share tables. */
  private final Quarter quarter = aQuarter();

  private Person reviewer;

  protected BatchesContract(Backing backing) {
    super(backing);
    this.reviewer = Cast.aReviewer(CITY);
  }

  static Quarter aQuarter() {
    int fresh = Cast.fresh();
    return new Quarter(2000 + fresh / 4 % 100, fresh % 4 + 1);
  }

  @BeforeEach
  void enrolTheReviewer() {
    store.people().record(reviewer);
  }

  @Test
  void a_quarter_that_was_not_begun_has_no_batch() {
    assertEquals(Optional.empty(), store.batches().find(quarter).one());
    assertEquals(Released.NONE, store.batches().find(quarter).released());
  }

  @Test
  void a_batch_reads_back_as_it_was_kept() {
    Batch refused =
        new Batch(
            quarter,
            FILE,
            Batch.State.FILE_REFUSED,
            1,
            Totals.NONE,
            List.of(),
            Optional.of(new Batch.RefusedFile(FILE, List.of("line 5, column 2: NOT_ONE_OF"))));
    assertTrue(store.batches().keep(refused));
    assertEquals(Optional.of(refused), store.batches().find(quarter).one());
    assertEquals(Optional.of(reviewer), store.batches().view(quarter, reviewer.id()).caller());
  }

  @Test
  void a_batch_is_kept_only_by_who_saw_it_as_it_is() {
    Batch first = batch(Batch.State.SETTLING, 1);
    assertTrue(store.batches().keep(first));
    assertFalse(store.batches().keep(first));
    assertFalse(store.batches().keep(batch(Batch.State.READY, 3)));
    assertTrue(store.batches().keep(batch(Batch.State.READY, 2)));
    assertFalse(store.batches().keep(batch(Batch.State.READY, 2)));
  }

  @Test
  void a_decision_is_stored_once_with_its_answer() {
    store.batches().keep(batch(Batch.State.READY, 1));
    RequestKey request = request("one");
    Batch after = batch(Batch.State.AWAITING_SECOND_PERSON, 2);
    var receipt = new Receipt("answer");
    assertEquals(new Stored.Done(), store.batches().step(after, CITY, request, receipt));
    var replay = new Replay(request.bodyHash(), receipt);
    assertEquals(new Stored.Already(replay), store.batches().step(after, CITY, request, receipt));
    assertEquals(
        Optional.of(replay), store.batches().open(quarter, reviewer.id(), request).replay());
    assertInstanceOf(Stored.Lost.class, store.batches().step(after, CITY, request("two"), receipt));
  }

  @Test
  void who_holds_the_post_no_more_decides_nothing() {
    store.batches().keep(batch(Batch.State.READY, 1));
    reviewer = Cast.withoutPost(reviewer);
    store.people().record(reviewer);
    Batch after = batch(Batch.State.AWAITING_SECOND_PERSON, 2);
    assertInstanceOf(
        Stored.Lost.class,
        store.batches().step(after, CITY, request("one"), new Receipt("answer")));
    assertEquals(1, store.batches().find(quarter).one().orElseThrow().version());
  }

  @Test
  void of_many_at_once_one_decides() {
    store.batches().keep(batch(Batch.State.READY, 1));
    Batch after = batch(Batch.State.AWAITING_SECOND_PERSON, 2);
    long done =
        Race.of(
                6,
                number ->
                    store.batches().step(after, CITY, request("n" + number), new Receipt("a"))
                        instanceof Stored.Done)
            .stream()
            .filter(won -> won)
            .count();
    assertEquals(1, done);
  }

  @Test
  void a_batch_is_found_for_as_long_as_it_is_being_released() {
    store.batches().keep(batch(Batch.State.RELEASING, 1));
    assertTrue(store.batches().beingReleased(later()).contains(quarter));
    store.batches().keep(batch(Batch.State.RELEASED, 2));
    assertFalse(store.batches().beingReleased(later()).contains(quarter));
  }

  private RequestKey request(String key) {
    return new RequestKey(reviewer.id(), "POST /admin/settlements", key + quarter, "hash");
  }

  private Batch batch(Batch.State state, long version) {
    return new Batch(quarter, FILE, state, version, Totals.NONE, List.of(), Optional.empty());
  }

  private Instant later() {
    return clock.instant().plusSeconds(60);
  }
}
