package org.mutualaid.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.mutualaid.people.PersonId;

/**
 * Brings about the payouts of batches that were released: shard beside shard, in each member by
 * member, by a write of its own. Whoever is done no longer waits, so it can be cut short anywhere
 * and goes on from there.
 */
public final class ReleaseMembers {
  private static final int PAGE = 100;

  private final Batches batches;
  private final Releases releases;
  private final Executor lanes;

  /**
   * Works with threads of its own.
   *
   * @param lanes where the shards are worked off
   */
  public ReleaseMembers(Batches batches, Releases releases, Executor lanes) {
    this.batches = batches;
    this.releases = releases;
    this.lanes = lanes;
  }

  /**
   * Goes on with all batches that are being released.
   *
   * @param now the time the schedule says
   * @param time whether there is time to begin one more member
   * @return how many members were released
   */
  public long on(Instant now, BooleanSupplier time) {
    long members = 0;
    for (Quarter quarter : batches.beingReleased(now)) {
      members += one(new Work(quarter, now, time));
    }
    return members;
  }

  private record Work(Quarter quarter, Instant now, BooleanSupplier time) {}

  /**
   * What was done in a shard.
   *
   * @param empty whether nobody waits in it any more
   */
  private record Shard(long members, boolean empty) {}

  private long one(Work work) {
    List<Lane<Shard>> begun = new ArrayList<>();
    for (int shard = 0; shard < Releases.SHARDS; shard++) {
      int number = shard;
      begun.add(Lane.begin(lanes, () -> worked(work, number)));
    }
    List<Shard> ended = begun.stream().map(Lane::ended).toList();
    if (ended.stream().allMatch(Shard::empty)) {
      finish(work.quarter());
    }
    return ended.stream().mapToLong(Shard::members).sum();
  }

  /** A list that only holds who is done lags behind; the next stroke of the clock sees more. */
  private Shard worked(Work work, int shard) {
    long members = 0;
    while (true) {
      List<PersonId> waiting = releases.waiting(work.quarter(), shard, PAGE);
      if (waiting.isEmpty()) {
        return new Shard(members, true);
      }
      long before = members;
      for (PersonId member : waiting) {
        if (!work.time().getAsBoolean()) {
          return new Shard(members, false);
        }
        members += released(work, member) ? 1 : 0;
      }
      if (members == before) {
        return new Shard(members, false);
      }
    }
  }

  private boolean released(Work work, PersonId member) {
    return releases
        .due(work.quarter(), member)
        .filter(due -> releases.store(due.released(work.now())))
        .isPresent();
  }

  private void finish(Quarter quarter) {
    batches
        .find(quarter)
        .one()
        .filter(batch -> batch.state() == Batch.State.RELEASING)
        .ifPresent(batch -> batches.keep(batch.released()));
  }
}
