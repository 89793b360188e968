package org.mutualaid.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Page;

/** Reads a list page by page. */
final class Paging {
  private Paging() {}

  /** The claims of all pages, in order. */
  static List<ClaimId> all(Function<Optional<Cursor>, Page<ClaimSummary>> pages) {
    List<ClaimId> ids = new ArrayList<>();
    Optional<Cursor> from = Optional.empty();
    do {
      Page<ClaimSummary> page = pages.apply(from);
      page.items().forEach(summary -> ids.add(summary.id()));
      from = page.next();
    } while (from.isPresent());
    return ids;
  }
}
