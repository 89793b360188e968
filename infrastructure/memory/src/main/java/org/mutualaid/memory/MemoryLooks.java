package org.mutualaid.memory;

import java.time.Instant;
import java.util.List;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Looks;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/** The record of looks, in memory. */
public final class MemoryLooks implements Looks {
  private final Memory memory;

  public MemoryLooks(Memory memory) {
    this.memory = memory;
  }

  /** One look. */
  public record Look(ClaimId claim, DocumentId document, PersonId by, Role as, Instant at) {}

  @Override
  public void note(ClaimId claim, DocumentId document, PersonId by, Role as, Instant at) {
    synchronized (memory) {
      memory.looks.add(new Look(claim, document, by, as, at));
    }
  }

  /** The looks at one claim's papers, for tests. */
  public List<Look> at(ClaimId claim) {
    synchronized (memory) {
      return memory.looks.stream().filter(look -> look.claim().equals(claim)).toList();
    }
  }
}
