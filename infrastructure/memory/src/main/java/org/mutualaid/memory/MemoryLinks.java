package org.mutualaid.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.roster.Links;
import org.mutualaid.roster.Roster;

/** The roster in memory, for who redeems a code. */
public final class MemoryLinks implements Links {
  private final Memory memory;
  private final MemoryRoster roster;

  public MemoryLinks(Memory memory) {
    this.memory = memory;
    this.roster = new MemoryRoster(memory);
  }

  /** How often somebody tried, until when. */
  record Tries(int count, Instant until) {}

  @Override
  public Opened open(PersonId caller, RequestKey request) {
    synchronized (memory) {
      return new Opened(memory.person(caller), memory.replay(request));
    }
  }

  @Override
  public boolean mayTry(PersonId caller, int most) {
    synchronized (memory) {
      Instant now = memory.now();
      Tries before =
          Optional.ofNullable(memory.tries.get(caller))
              .filter(tries -> tries.until().isAfter(now))
              .orElseGet(() -> new Tries(0, now.plus(Duration.ofDays(1))));
      memory.tries.put(caller, new Tries(before.count() + 1, before.until()));
      return before.count() < most;
    }
  }

  @Override
  public Optional<Roster.Listed> find(PersonId waiting) {
    return roster.find(waiting);
  }

  @Override
  public Stored link(Roster.Listed before, Person after, RequestKey request, Receipt receipt) {
    synchronized (memory) {
      Optional<Replay> replay = memory.replay(request);
      if (replay.isPresent()) {
        return new Stored.Already(replay.get());
      }
      PersonId waiting = before.person().id();
      boolean isAsRead = roster.find(waiting).equals(Optional.of(before));
      if (!isAsRead || memory.person(after.id()).isPresent()) {
        return new Stored.Lost();
      }
      memory.people.remove(waiting);
      memory.written.remove(waiting);
      memory.linked.put(waiting, after.id());
      memory.people.put(after.id(), after);
      before
          .mark()
          .ifPresent(
              mark ->
                  memory.written.put(after.id(), new Memory.Written(1, mark, Optional.empty())));
      memory.remember(request, receipt);
      return new Stored.Done();
    }
  }
}
