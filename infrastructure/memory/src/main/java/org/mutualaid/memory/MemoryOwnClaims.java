package org.mutualaid.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.OwnClaims;
import org.mutualaid.claim.Page;
import org.mutualaid.people.PersonId;

/** Each member's claims, in memory. */
public final class MemoryOwnClaims implements OwnClaims {
  private static final Comparator<ClaimSummary> NEWEST_FIRST =
      Comparator.comparing(ClaimSummary::startedAt)
          .thenComparing(summary -> summary.id().value())
          .reversed();

  private final Memory memory;

  public MemoryOwnClaims(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<Page<ClaimSummary>> ofMember(PersonId member, int limit, Optional<Cursor> from) {
    synchronized (memory) {
      List<ClaimSummary> own =
          memory.claims.values().stream()
              .map(ClaimSummary::of)
              .filter(summary -> summary.member().equals(member))
              .sorted(NEWEST_FIRST)
              .toList();
      return Pages.cut(own, limit, from);
    }
  }
}
