package org.mutualaid.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.settlement.Batch;
import org.mutualaid.settlement.Batches;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Released;

/** Batches in memory. */
public final class MemoryBatches implements Batches {
  private final Memory memory;
  private final MemoryReleases releases;

  public MemoryBatches(Memory memory) {
    this.memory = memory;
    this.releases = new MemoryReleases(memory);
  }

  @Override
  public Opened open(Quarter quarter, PersonId caller, RequestKey request) {
    synchronized (memory) {
      return new Opened(find(quarter), memory.person(caller), memory.replay(request));
    }
  }

  @Override
  public Opened view(Quarter quarter, PersonId caller) {
    synchronized (memory) {
      return new Opened(find(quarter), memory.person(caller), Optional.empty());
    }
  }

  @Override
  public Kept find(Quarter quarter) {
    synchronized (memory) {
      Released released =
          releases
              .of(quarter, memory.released::containsKey)
              .map(MemoryReleases::counts)
              .reduce(Released.NONE, Released::plus);
      return new Kept(Optional.ofNullable(memory.batches.get(quarter)), released);
    }
  }

  @Override
  public Stored step(Batch after, Post post, RequestKey request, Receipt receipt) {
    synchronized (memory) {
      Optional<Replay> replay = memory.replay(request);
      if (replay.isPresent()) {
        return new Stored.Already(replay.orElseThrow());
      }
      boolean holds =
          memory.person(request.caller()).flatMap(Person::post).filter(post::equals).isPresent();
      if (!holds || !keep(after)) {
        return new Stored.Lost();
      }
      memory.remember(request, receipt);
      return new Stored.Done();
    }
  }

  @Override
  public boolean keep(Batch after) {
    synchronized (memory) {
      long before = find(after.quarter()).one().map(Batch::version).orElse(0L);
      if (before != after.version() - 1) {
        return false;
      }
      memory.batches.put(after.quarter(), after);
      return true;
    }
  }

  @Override
  public List<Quarter> beingReleased(Instant now) {
    synchronized (memory) {
      return memory.batches.values().stream()
          .filter(batch -> batch.state() == Batch.State.RELEASING)
          .map(Batch::quarter)
          .toList();
    }
  }
}
