package org.mutualaid.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.Derived;
import org.mutualaid.settlement.Due;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Release;
import org.mutualaid.settlement.Released;
import org.mutualaid.settlement.Releases;
import org.mutualaid.settlement.Settlement;
import org.mutualaid.settlement.Totals;

/** What waits for a release, in memory. */
public final class MemoryReleases implements Releases {
  private final Memory memory;

  public MemoryReleases(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Released waiting(Quarter quarter) {
    synchronized (memory) {
      return waitingIn(quarter).map(MemoryReleases::counts).reduce(Released.NONE, Released::plus);
    }
  }

  @Override
  public List<PersonId> waiting(Quarter quarter, int shard, int limit) {
    synchronized (memory) {
      return waitingIn(quarter)
          .map(Settlement::member)
          .filter(member -> Derived.number(SHARDS, "shard", member.value()) == shard)
          .sorted(Comparator.comparing(PersonId::value))
          .limit(limit)
          .toList();
    }
  }

  @Override
  public Optional<Due> due(Quarter quarter, PersonId member) {
    synchronized (memory) {
      return waitingIn(quarter)
          .filter(one -> one.member().equals(member))
          .map(one -> new Due(quarter, member, memory.ledger(member)))
          .findFirst();
    }
  }

  @Override
  public boolean store(Release release) {
    synchronized (memory) {
      String key = Settlement.key(release.quarter(), release.member());
      boolean movedOn = memory.ledger(release.member()).version() != release.ledgerVersion();
      if (movedOn || memory.released.containsKey(key)) {
        return false;
      }
      memory.released.put(key, release.at());
      release.payouts().forEach(payout -> memory.payouts.put(payout.number(), payout));
      memory.outbox.put(release.notice(), release.at());
      return true;
    }
  }

  /** Those of a quarter with a line that pays, released or not. */
  Stream<Settlement> of(Quarter quarter, Predicate<String> keys) {
    return memory.settled.entrySet().stream()
        .filter(entry -> keys.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .filter(one -> one.quarter().equals(quarter) && one.totals().paying() > 0);
  }

  static Released counts(Settlement one) {
    Totals totals = one.totals();
    return new Released(1, totals.paying(), totals.amount());
  }

  private Stream<Settlement> waitingIn(Quarter quarter) {
    return of(quarter, key -> !memory.released.containsKey(key));
  }
}
