package org.mutualaid.memory;

import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Page;

/** Cuts a sorted list into pages. A cursor names the last claim of the page before. */
final class Pages {
  private static final String PREFIX = "after-";

  private Pages() {}

  static Optional<Page<ClaimSummary>> cut(
      List<ClaimSummary> sorted, int limit, Optional<Cursor> from) {
    if (from.isEmpty()) {
      return Optional.of(page(sorted, 0, limit));
    }
    return from.map(Cursor::value)
        .filter(value -> value.startsWith(PREFIX))
        .map(value -> place(sorted, value.substring(PREFIX.length())))
        .filter(place -> place > 0)
        .map(place -> page(sorted, place, limit));
  }

  private static int place(List<ClaimSummary> sorted, String id) {
    return sorted.stream().map(summary -> summary.id().value()).toList().indexOf(id) + 1;
  }

  private static Page<ClaimSummary> page(List<ClaimSummary> sorted, int start, int limit) {
    int end = Math.min(sorted.size(), start + limit);
    List<ClaimSummary> items = List.copyOf(sorted.subList(start, end));
    return new Page<>(items, end == sorted.size() ? Optional.empty() : Optional.of(after(items)));
  }

  private static Cursor after(List<ClaimSummary> items) {
    return new Cursor(PREFIX + items.getLast().id());
  }
}
