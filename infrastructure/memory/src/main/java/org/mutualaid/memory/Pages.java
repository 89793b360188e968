package org.mutualaid.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Page;
import org.mutualaid.review.Queues;

/** Cuts a sorted list into pages. A cursor names the last claim of the page before. */
final class Pages {
  private static final String PREFIX = "after-";

  private Pages() {}

  static Optional<Page<ClaimSummary>> cut(
      List<ClaimSummary> sorted, int limit, Optional<Cursor> from) {
    return cut(sorted, new Queues.Wanted(limit, from));
  }

  /** A page of those that pass a filter. */
  static Optional<Page<ClaimSummary>> cut(List<ClaimSummary> sorted, Queues.Wanted wanted) {
    if (wanted.from().isEmpty()) {
      return Optional.of(page(sorted, 0, wanted));
    }
    return wanted
        .from()
        .map(Cursor::value)
        .filter(value -> value.startsWith(PREFIX))
        .map(value -> place(sorted, value.substring(PREFIX.length())))
        .filter(place -> place > 0)
        .map(place -> page(sorted, place, wanted));
  }

  private static int place(List<ClaimSummary> sorted, String id) {
    return sorted.stream().map(summary -> summary.id().value()).toList().indexOf(id) + 1;
  }

  private static Page<ClaimSummary> page(
      List<ClaimSummary> sorted, int start, Queues.Wanted wanted) {
    List<ClaimSummary> items = new ArrayList<>();
    int last = Math.min(sorted.size(), start + Queues.MOST_READ);
    int at = start;
    while (at < last && items.size() < wanted.limit()) {
      ClaimSummary claim = sorted.get(at++);
      if (wanted.filter().test(claim)) {
        items.add(claim);
      }
    }
    return new Page<>(
        items, at == sorted.size() ? Optional.empty() : Optional.of(after(sorted.get(at - 1))));
  }

  private static Cursor after(ClaimSummary claim) {
    return new Cursor(PREFIX + claim.id());
  }
}
