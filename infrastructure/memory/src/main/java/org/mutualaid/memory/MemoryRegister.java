package org.mutualaid.memory;

import java.util.Optional;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.roster.Office;
import org.mutualaid.roster.Register;

/** The register of units in memory, for who changes it. */
public final class MemoryRegister implements Register {
  private final Memory memory;

  public MemoryRegister(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Opened open(OfficeId unit, PersonId caller, RequestKey request) {
    synchronized (memory) {
      return new Opened(find(unit), memory.person(caller), memory.replay(request));
    }
  }

  @Override
  public Stored put(
      Office after, Optional<Office> before, Post post, RequestKey request, Receipt receipt) {
    synchronized (memory) {
      Optional<Replay> replay = memory.replay(request);
      if (replay.isPresent()) {
        return new Stored.Already(replay.get());
      }
      boolean fits = find(after.id()).map(Office::district).equals(before.map(Office::district));
      boolean holds =
          memory.person(request.caller()).flatMap(Person::post).filter(post::equals).isPresent();
      if (!fits || !holds) {
        return new Stored.Lost();
      }
      memory.offices.put(after.id(), after);
      memory.remember(request, receipt);
      return new Stored.Done();
    }
  }

  private Optional<Office> find(OfficeId unit) {
    return Optional.ofNullable(memory.offices.get(unit));
  }
}
