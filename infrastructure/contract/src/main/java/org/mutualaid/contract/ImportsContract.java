package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.roster.Column;
import org.mutualaid.roster.Counts;
import org.mutualaid.roster.Declared;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.ImportState;
import org.mutualaid.roster.Imports;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterImport;

/** How imports are begun, taken, kept and told of. */
public abstract class ImportsContract {
  private static final Receipt RECEIPT = new Receipt("201 {}");
  private static final Duration LONG = Duration.ofMinutes(2);

  private final MovableClock clock = new MovableClock();
  private final ImportStore store;
  private final Person officer = Cast.aReviewer(new Post(Role.UNIT, Cast.anOffice("U")));
  private final RequestKey request = aRequest();
  private final RosterImport begun =
      RosterImport.begun(
          ImportId.begunBy(request),
          officer.id(),
          officer.post().orElseThrow(),
          new Declared(12, "hash"),
          MovableClock.START);

  protected ImportsContract(Backing backing) {
    this.store = backing.imports(clock);
  }

  @BeforeEach
  final void recordTheOfficer() {
    store.people().record(officer);
  }

  @Test
  void an_import_is_found_as_it_was_begun() {
    assertEquals(
        new Imports.Opened(Optional.empty(), Optional.of(officer), Optional.empty()),
        store.imports().begin(officer.id(), request));
    assertEquals(new Stored.Done(), start());
    var replay = Optional.of(new Replay(request.bodyHash(), RECEIPT));
    assertEquals(
        new Imports.Opened(Optional.of(begun), Optional.of(officer), replay),
        store.imports().open(begun.id(), officer.id(), request));
    assertEquals(
        new Imports.Opened(Optional.of(begun), Optional.of(officer), Optional.empty()),
        store.imports().view(begun.id(), officer.id()));
  }

  @Test
  void the_same_request_begins_one_import() {
    start();
    assertInstanceOf(Stored.Already.class, start());
  }

  @Test
  void who_lost_the_post_begins_and_applies_nothing() {
    store.people().record(Cast.withoutPost(officer));
    assertEquals(new Stored.Lost(), start());
    assertEquals(Optional.empty(), store.work().find(begun.id()));
  }

  @Test
  void a_step_is_stored_on_the_version_before_it_alone() {
    start();
    RosterImport ready = kept(begun, state(begun, ImportState.READY, 2, 5));
    RosterImport applying = state(ready, ImportState.APPLYING, 3, 0);
    assertEquals(new Stored.Done(), step(applying, aRequest()));
    assertEquals(Optional.of(applying), store.work().find(begun.id()));
    assertEquals(new Stored.Lost(), step(applying, aRequest()));
  }

  @Test
  void one_takes_an_import_and_nobody_else_until_it_is_free_again() {
    start();
    assertEquals(Optional.of(begun), take());
    assertEquals(Optional.empty(), take());
    clock.advance(LONG.plusMillis(1));
    assertEquals(Optional.of(begun), take());
  }

  @Test
  void what_is_to_be_applied_is_free_whoever_looked_it_through() {
    start();
    take();
    RosterImport ready = kept(begun, state(begun, ImportState.READY, 2, 5));
    RosterImport applying = state(ready, ImportState.APPLYING, 3, 0);
    step(applying, aRequest());
    assertEquals(Optional.of(applying), take());
  }

  @Test
  void of_many_who_take_at_once_one_gets_it() {
    start();
    List<Boolean> ends = Race.of(8, at -> take().isPresent());
    assertEquals(1, ends.stream().filter(taken -> taken).count());
  }

  @Test
  void an_import_that_needs_no_work_is_not_taken() {
    start();
    kept(begun, state(begun, ImportState.READY, 2, 5));
    clock.advance(LONG.plusMillis(1));
    assertEquals(Optional.empty(), take());
    assertEquals(Optional.empty(), store.work().take(new ImportId("0".repeat(26)), now(), now()));
  }

  @Test
  void what_was_done_is_kept_once() {
    start();
    RosterImport some = state(begun, ImportState.DRY_RUN, 2, 5);
    kept(begun, some);
    assertFalse(store.work().keep(begun, some, List.of(), now()));
    kept(some, state(some, ImportState.DRY_RUN, 2, 9));
    assertFalse(store.work().keep(some, state(some, ImportState.DRY_RUN, 2, 9), List.of(), now()));
  }

  @Test
  void whatever_an_import_says_is_kept() {
    start();
    var flaw = Remark.atByte(9, 3, Remark.Code.BAD_ENCODING);
    var refused =
        new RosterImport(
            begun.id(),
            begun.by(),
            begun.post(),
            begun.declared(),
            begun.startedAt(),
            ImportState.REFUSED,
            2,
            Optional.of(flaw),
            100,
            new Counts(1, 2, 3, 4, 5, 6),
            new Counts(6, 5, 4, 3, 2, 1));
    kept(begun, refused);
    assertEquals(Optional.of(refused), store.work().find(begun.id()));
  }

  @Test
  void remarks_are_told_in_pages_in_their_order() {
    start();
    RosterImport now = begun;
    List<Remark> all = new ArrayList<>();
    for (int done = 1; done <= 12; done++) {
      RosterImport next = state(now, ImportState.DRY_RUN, 2, done);
      List<Remark> remarks =
          List.of(
              Remark.at(done, Column.NAME, Remark.Code.FORMULA),
              Remark.at(done, Remark.Code.CELL_COUNT));
      assertTrue(store.work().keep(now, next, remarks, now()));
      all.addAll(remarks);
      now = next;
    }
    assertEquals(all, allRemarks("DRY"));
    assertEquals(List.of(), allRemarks("APPLY"));
  }

  @Test
  void what_needs_work_and_is_free_is_told() {
    start();
    assertTrue(store.work().unfinished(now(), 1000).contains(begun.id()));
    take();
    assertFalse(store.work().unfinished(now(), 1000).contains(begun.id()));
    clock.advance(LONG.plusMillis(1));
    assertTrue(store.work().unfinished(now(), 1000).contains(begun.id()));
    kept(begun, state(begun, ImportState.DONE, 2, 5));
    clock.advance(LONG);
    assertFalse(store.work().unfinished(now(), 1000).contains(begun.id()));
  }

  private List<Remark> allRemarks(String pass) {
    List<Remark> all = new ArrayList<>();
    Optional<Integer> from = Optional.of(0);
    while (from.isPresent()) {
      Imports.Remarks page = store.imports().remarks(begun.id(), pass, from.get());
      all.addAll(page.items());
      from = page.next();
    }
    return all;
  }

  private Stored start() {
    return store.imports().start(begun, request, RECEIPT);
  }

  private Stored step(RosterImport after, RequestKey key) {
    return store.imports().step(after, begun.post(), key, RECEIPT);
  }

  private Optional<RosterImport> take() {
    return store.work().take(begun.id(), now(), now().plus(LONG));
  }

  private RosterImport kept(RosterImport before, RosterImport after) {
    assertTrue(store.work().keep(before, after, List.of(), now()));
    return after;
  }

  private Instant now() {
    return clock.instant();
  }

  private RequestKey aRequest() {
    PersonId caller = officer.id();
    return new RequestKey(caller, "POST /admin/imports", "key-" + Cast.fresh(), "hash");
  }

  private static RosterImport state(RosterImport one, ImportState state, long version, int done) {
    var counts = new Counts(done, 0, 0, 0, 0, 0);
    boolean applied = state == ImportState.APPLYING || state == ImportState.DONE;
    return new RosterImport(
        one.id(),
        one.by(),
        one.post(),
        one.declared(),
        one.startedAt(),
        state,
        version,
        Optional.empty(),
        100,
        applied ? one.tried() : counts,
        applied ? counts : one.applied());
  }
}
