package org.mutualaid.memory;

import java.util.Comparator;
import java.util.List;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Looks;

/** The record of looks, in memory. */
public final class MemoryLooks implements Looks {
  private final Memory memory;

  public MemoryLooks(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void note(Look look) {
    synchronized (memory) {
      memory.looks.add(look);
    }
  }

  @Override
  public List<Look> at(ClaimId claim) {
    synchronized (memory) {
      return memory.looks.stream()
          .filter(look -> look.claim().equals(claim))
          .sorted(Comparator.comparing(Look::at).reversed())
          .limit(MOST)
          .toList();
    }
  }
}
