package org.mutualaid.dynamodb;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Page;

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

  /** A page, unless the cursor is none that this list gave. */
  Optional<Page<ClaimSummary>> page(String whose, int limit, Optional<Cursor> from) {
    if (from.isEmpty()) {
      return Optional.of(read(query(whose, limit)));
    }
    return from.flatMap(cursor -> Cursors.sortKey(cursor, form))
        .map(key -> read(query(whose, limit).attributes("ExclusiveStartKey", start(whose, key))));
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
    return new Page<>(
        found.items().stream().map(item -> SummaryForm.read(item.part("summary"))).toList(), next);
  }
}
