package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.money.Money;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import org.mutualaid.settlement.Batch;
import org.mutualaid.settlement.Due;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.ReleaseMembers;
import org.mutualaid.settlement.Released;
import org.mutualaid.settlement.Releases;
import org.mutualaid.settlement.RunBatch;
import org.mutualaid.settlement.Settlement;
import org.mutualaid.settlement.Totals;

/** What waits for the release of a batch, and what a release does for one member. */
public abstract class ReleasesContract extends StoreContract {
  private static final String FILE = "2026-Q1-file.csv";

  /** Each test has a quarter of its own, since tests may share tables. */
  private final Quarter quarter = BatchesContract.aQuarter();

  protected ReleasesContract(Backing backing) {
    super(backing);
  }

  @Test
  void who_is_paid_nothing_does_not_wait() {
    settle(member.id(), 0);
    assertEquals(Released.NONE, store.releases().waiting(quarter));
    assertEquals(Optional.empty(), store.releases().due(quarter, member.id()));
  }

  @Test
  void who_was_settled_waits_in_one_shard_until_released_once() {
    settle(member.id(), 20_000);
    var all = new Released(1, 1, new Money(20_000));
    assertEquals(all, store.releases().waiting(quarter));
    assertEquals(List.of(member.id()), waiting());
    assertTrue(release(member.id()));
    assertFalse(release(member.id()));
    assertEquals(Released.NONE, store.releases().waiting(quarter));
    assertEquals(List.of(), waiting());
    assertEquals(all, store.batches().find(quarter).released());
  }

  @Test
  void a_release_brings_the_payout_of_each_line_and_the_notice_of_it() {
    settle(member.id(), 20_000);
    assertTrue(release(member.id()));
    String claim = Settlement.key(quarter, member.id());
    var payout = backing.payoutsOf(new ClaimId(claim)).getFirst();
    assertEquals(claim + "/1", payout.number().toString());
    assertEquals(new Money(20_000), payout.amount());
    ReviewNotice notice = notices().getFirst();
    assertEquals("Release", notice.reason());
    assertEquals(List.of("MED-INSERVICE"), notice.plans());
    assertEquals(Role.MEMBER, notice.level());
    assertEquals(member.id(), notice.owner().orElseThrow().recipient());
    assertEquals(Optional.of(new Money(20_000)), notice.owner().orElseThrow().amount());
    store.outbox().sent(notice, clock.instant());
    assertEquals(List.of(), notices());
  }

  @Test
  void a_release_told_from_a_ledger_that_moved_on_pays_nothing_and_the_member_waits_on() {
    settle(member.id(), 20_000);
    Due due = store.releases().due(quarter, member.id()).orElseThrow();
    Quarter other = BatchesContract.aQuarter();
    var standing = store.settlements().standing(other, member.id());
    Settlement settlement = Settled.of(other, member.id(), 100);
    assertTrue(store.settlements().store(settlement, settlement.booking(standing.accounts())));
    assertFalse(store.releases().store(due.released(clock.instant())));
    assertEquals(List.of(member.id()), waiting());
    assertEquals(List.of(), backing.payoutsOf(new ClaimId(Settlement.key(quarter, member.id()))));
    assertTrue(release(member.id()));
  }

  @Test
  void of_many_at_once_one_releases_a_member() {
    settle(member.id(), 20_000);
    long done = Race.of(6, _ -> release(member.id())).stream().filter(won -> won).count();
    assertEquals(1, done);
    assertEquals(new Released(1, 1, new Money(20_000)), store.batches().find(quarter).released());
  }

  @Test
  void a_release_that_is_cut_short_anywhere_ends_as_if_it_was_not() {
    List<PersonId> members = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Person other = Cast.aMember(vault, route);
      store.people().record(other);
      members.add(other.id());
      settle(other.id(), 100 + i);
    }
    run().begins(quarter, FILE);
    run().closes(quarter, FILE, Totals.NONE);
    Batch ready = store.batches().find(quarter).one().orElseThrow();
    assertEquals(12, ready.totals().paying());
    store.batches().keep(with(Batch.State.RELEASING, ready));
    for (int turns = 0; turns < 40 && !isReleased(); turns++) {
      var left = new AtomicInteger(turns % 4);
      new ReleaseMembers(store.batches(), store.releases(), Runnable::run)
          .on(later(), () -> left.getAndDecrement() > 0);
    }
    assertTrue(isReleased());
    assertEquals(new Released(12, 12, new Money(1266)), store.batches().find(quarter).released());
    for (PersonId one : members) {
      assertEquals(1, backing.payoutsOf(new ClaimId(Settlement.key(quarter, one))).size());
    }
  }

  private boolean isReleased() {
    return store.batches().find(quarter).one().orElseThrow().state() == Batch.State.RELEASED;
  }

  private RunBatch run() {
    return new RunBatch(store.batches(), store.releases());
  }

  private List<ReviewNotice> notices() {
    ClaimId id = Settlement.id(quarter, member.id());
    return store.outbox().pendingSince(later(), 1_000).stream()
        .filter(notice -> notice.claim().equals(id))
        .toList();
  }

  private Instant later() {
    return clock.instant().plusSeconds(60);
  }

  private List<PersonId> waiting() {
    List<PersonId> all = new ArrayList<>();
    Set<Integer> shards = new TreeSet<>();
    for (int shard = 0; shard < Releases.SHARDS; shard++) {
      List<PersonId> some = store.releases().waiting(quarter, shard, 10);
      all.addAll(some);
      shards.addAll(some.isEmpty() ? Set.of() : Set.of(shard));
    }
    assertTrue(shards.size() <= 1);
    return all;
  }

  private boolean release(PersonId id) {
    Optional<Due> due = store.releases().due(quarter, id);
    return due.isPresent() && store.releases().store(due.orElseThrow().released(clock.instant()));
  }

  private void settle(PersonId id, long fen) {
    Settlement settlement = Settled.of(quarter, id, fen);
    var standing = store.settlements().standing(quarter, id);
    assertTrue(store.settlements().store(settlement, settlement.booking(standing.accounts())));
  }

  private static Batch with(Batch.State state, Batch before) {
    return new Batch(
        before.quarter(),
        before.file(),
        state,
        before.version() + 1,
        before.totals(),
        before.releasedBy(),
        before.refused());
  }
}
