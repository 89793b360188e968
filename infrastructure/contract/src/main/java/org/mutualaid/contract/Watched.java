package org.mutualaid.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.claim.Change;

/** Steps after which time alone brings something about. */
public final class Watched {
  private Watched() {}

  /** The same step, after which something comes of itself on a day. */
  public static Change from(Change step, LocalDate on) {
    return new Change(
        step.after(),
        step.entry(),
        step.note(),
        step.post(),
        step.request(),
        step.receipt(),
        step.anew(),
        Optional.of(on));
  }
}
