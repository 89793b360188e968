package org.mutualaid.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Stored;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.watch.Telling;
import org.mutualaid.watch.Watches;

/** When to look at which claim again, in memory. */
public final class MemoryWatches implements Watches {
  private final Memory memory;

  public MemoryWatches(Memory memory) {
    this.memory = memory;
  }

  @Override
  public List<ClaimId> due(LocalDate today, int limit) {
    synchronized (memory) {
      return memory.watches.entrySet().stream()
          .filter(entry -> !entry.getValue().isAfter(today))
          .sorted(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .limit(limit)
          .toList();
    }
  }

  @Override
  public Set<String> told(ClaimId claim) {
    synchronized (memory) {
      return memory.told.stream()
          .filter(notice -> notice.claim().equals(claim))
          .map(ReviewNotice::dedupeId)
          .collect(Collectors.toSet());
    }
  }

  @Override
  public Stored store(Telling telling) {
    synchronized (memory) {
      Set<String> before = told(telling.claim());
      boolean current =
          memory
              .claim(telling.claim())
              .filter(claim -> claim.version() == telling.version())
              .isPresent();
      if (!current || telling.notices().stream().anyMatch(n -> before.contains(n.dedupeId()))) {
        return new Stored.Lost();
      }
      telling.notices().forEach(notice -> memory.tell(notice, telling.at()));
      memory.watch(telling.claim(), telling.next());
      return new Stored.Done();
    }
  }
}
