package org.mutualaid.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Stored;

/**
 * When to look at which claim again, kept with the claims: a step that leads to another state
 * stores the first day on which something is due in it.
 */
public interface Watches {
  /**
   * Claims of which that day is this one or an earlier one, some of them, the longest waiting
   * first; may lag behind.
   *
   * @param limit 1 to 1,000
   */
  List<ClaimId> due(LocalDate today, int limit);

  /** The identifiers of all notices that a claim ever had. Consistent. */
  Set<String> told(ClaimId claim);

  /**
   * Stores notices, and when to look again: {@code Done}, or {@code Lost} if the claim moved on.
   */
  Stored store(Telling telling);
}
