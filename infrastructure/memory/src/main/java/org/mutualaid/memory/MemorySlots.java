package org.mutualaid.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Slots;

/** Upload slots in memory. */
public final class MemorySlots implements Slots {
  private final Memory memory;

  public MemorySlots(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<Document> awaited(ClaimId claim, DocumentId document) {
    synchronized (memory) {
      return memory
          .claim(claim)
          .filter(stored -> memory.slots.stream().anyMatch(of(claim, document)))
          .flatMap(stored -> stored.document(document));
    }
  }

  @Override
  public boolean judge(ClaimId claim, DocumentId document, Document.Status finding) {
    synchronized (memory) {
      boolean first = memory.slots.removeIf(of(claim, document));
      if (first) {
        memory.change(claim, stored -> Rewritten.judged(stored, document, finding));
      }
      return first;
    }
  }

  @Override
  public List<Waiting> givenBefore(Instant moment, int limit) {
    synchronized (memory) {
      return memory.slots.stream()
          .filter(slot -> slot.givenAt().isBefore(moment))
          .sorted(Comparator.comparing(Waiting::givenAt))
          .limit(limit)
          .toList();
    }
  }

  private static Predicate<Waiting> of(ClaimId claim, DocumentId document) {
    return slot -> slot.claim().equals(claim) && slot.document().equals(document);
  }
}
