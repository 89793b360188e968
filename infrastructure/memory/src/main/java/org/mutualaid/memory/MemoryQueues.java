package org.mutualaid.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.review.Queues;

/** The work of each desk, in memory. */
public final class MemoryQueues implements Queues {
  private static final Comparator<ClaimSummary> MOST_URGENT_FIRST =
      Comparator.<ClaimSummary, LocalDate>comparing(
              summary -> summary.dueOn().orElse(LocalDate.MAX))
          .thenComparing(ClaimSummary::startedAt)
          .thenComparing(summary -> summary.id().value());

  private final Memory memory;

  public MemoryQueues(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Look look(PersonId caller, Post desk, Wanted wanted) {
    synchronized (memory) {
      List<ClaimSummary> work =
          memory.claims.values().stream()
              .filter(claim -> claim.state().turn() != Role.MEMBER)
              .filter(claim -> claim.route().desk(claim.state()).equals(desk))
              .map(ClaimSummary::of)
              .sorted(MOST_URGENT_FIRST)
              .toList();
      return new Look(memory.person(caller), Pages.cut(work, wanted));
    }
  }
}
