package org.mutualaid.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Page;
import org.mutualaid.review.Queues;

/**
 * One index of the claims table as a list in pages.
 *
 * @param partition name of the index key that says whose list
 * @param sort name of the index key that orders it
 * @param form of the sort keys
 * @param ascending the order
 */
record Listing(
    String table,
    String index,
    String partition,
    String sort,
    Pattern form,
    boolean ascending,
    Calls calls) {
  /** As many as a claim's item allows within the megabyte that one query reads. */
  private static final int READ_AT_ONCE = 100;

  /** A page, unless the cursor is none that this list gave. */
  Optional<Page<ClaimSummary>> page(String whose, int limit, Optional<Cursor> from) {
    if (from.isEmpty()) {
      return Optional.of(read(query(whose, limit)));
    }
    return from.flatMap(cursor -> Cursors.sortKey(cursor, form))
        .map(key -> read(query(whose, limit).attributes("ExclusiveStartKey", start(whose, key))));
  }

  /**
   * A page of those that pass a filter, unless the cursor is none that this list gave. It ends
   * where enough are found or enough were read, and the next goes on there.
   */
  Optional<Page<ClaimSummary>> page(String whose, Queues.Wanted wanted) {
    Optional<String> start = wanted.from().flatMap(cursor -> Cursors.sortKey(cursor, form));
    return wanted.from().isPresent() && start.isEmpty()
        ? Optional.empty()
        : Optional.of(sifted(whose, wanted, start));
  }

  private Page<ClaimSummary> sifted(String whose, Queues.Wanted wanted, Optional<String> start) {
    List<ClaimSummary> found = new ArrayList<>();
    Optional<String> at = start;
    for (int read = 0; read < Queues.MOST_READ; ) {
      Request query = query(whose, read == 0 ? wanted.limit() : READ_AT_ONCE);
      at.ifPresent(key -> query.attributes("ExclusiveStartKey", start(whose, key)));
      Reply reply = calls.ask("Query", query);
      for (Part item : reply.items()) {
        read++;
        at = item.optionalText(sort);
        ClaimSummary claim = summary(item);
        if (wanted.filter().test(claim)) {
          found.add(claim);
        }
        if (found.size() == wanted.limit()) {
          return new Page<>(found, at.map(Cursors::of));
        }
      }
      at = reply.last().optionalText(sort);
      if (at.isEmpty()) {
        break;
      }
    }
    return new Page<>(found, at.map(Cursors::of));
  }

  private static ClaimSummary summary(Part item) {
    return SummaryForm.read(
        item.part("summary"), item.optionalPart(ClaimItem.LEASE).map(ClaimItem::readLease));
  }

  private Request query(String whose, int limit) {
    Expression wanted =
        new Expression()
            .where("#" + partition + " = :whose", partition)
            .argument("whose", Fields.textValue(whose));
    return Request.on(table)
        .text("IndexName", index)
        .keys(wanted)
        .flag("ScanIndexForward", ascending)
        .number("Limit", limit);
  }

  private Fields start(String whose, String sortKey) {
    return Keys.claim(Cursors.claim(sortKey)).text(partition, whose).text(sort, sortKey);
  }

  private Page<ClaimSummary> read(Request query) {
    Reply found = calls.ask("Query", query);
    Optional<Cursor> next = found.last().optionalText(sort).map(Cursors::of);
    return new Page<>(found.items().stream().map(Listing::summary).toList(), next);
  }
}
