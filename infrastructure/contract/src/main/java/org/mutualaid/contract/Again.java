package org.mutualaid.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.claim.Anew;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.RequestKey;

/** A step once more, with something about it different. */
public final class Again {
  private Again() {}

  /** The same step under another request. */
  public static Change under(RequestKey request, Change step) {
    return copy(step, request, step.anew(), step.watchOn());
  }

  /** The same step, after which something comes of itself on a day. */
  public static Change watchedOn(LocalDate on, Change step) {
    return copy(step, step.request(), step.anew(), Optional.of(on));
  }

  /** The same step, with which something was worked out. */
  public static Change working(Anew anew, Change step) {
    return copy(step, step.request(), anew, step.watchOn());
  }

  private static Change copy(
      Change step, RequestKey request, Anew anew, Optional<LocalDate> watchOn) {
    return new Change(
        step.after(),
        step.entry(),
        step.note(),
        step.post(),
        request,
        step.receipt(),
        anew,
        watchOn);
  }
}
