package org.mutualaid.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Stored;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.ImportWork;
import org.mutualaid.roster.Remark;
import org.mutualaid.roster.RosterImport;

/** Imports in their table, for who does the work. */
final class DynamoDbImportWork implements ImportWork {
  private static final String FREE =
      "attribute_exists(pendingKey) AND (attribute_not_exists(heldUntil) OR heldUntil <= :now)";

  private final Calls calls;
  private final Transactions transactions;
  private final Writes writes;
  private final Pending pending;
  private final String table;

  DynamoDbImportWork(Api api, String imports, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.transactions = new Transactions(api, pauses);
    this.writes = new Writes(imports);
    this.pending = new Pending(calls, imports, ImportItem.KIND);
    this.table = imports;
  }

  @Override
  public Optional<RosterImport> find(ImportId id) {
    return ImportItem.in(calls.read(table, Keys.oneImport(id)));
  }

  @Override
  public Optional<RosterImport> take(ImportId id, Instant now, Instant until) {
    Expression taken =
        new Expression().set("heldUntil", moment(until)).where(FREE).argument("now", moment(now));
    Request update = Request.on(table).attributes("Key", Keys.oneImport(id)).change(taken);
    try {
      calls.ask("UpdateItem", update);
    } catch (Refusal e) {
      if (e.is(Calls.CONDITION)) {
        return Optional.empty();
      }
      throw e;
    }
    return find(id);
  }

  @Override
  public boolean keep(
      RosterImport before, RosterImport after, List<Remark> remarks, Instant heldUntil) {
    List<Write> all = new ArrayList<>(List.of(head(before, after, heldUntil)));
    if (!remarks.isEmpty()) {
      all.add(page(before, after, remarks));
    }
    return transactions.store(all, UUID.randomUUID().toString()) instanceof Stored.Done;
  }

  @Override
  public List<ImportId> unfinished(Instant now, int limit) {
    return pending.before(now.plusMillis(1), limit).stream()
        .filter(item -> item.optionalNumber("heldUntil").orElse(0L) <= now.toEpochMilli())
        .map(item -> new ImportId(item.text("import")))
        .toList();
  }

  private Write head(RosterImport before, RosterImport after, Instant heldUntil) {
    Expression change =
        new Expression()
            .setAll(ImportItem.whatWorkChanges(after))
            .set("heldUntil", moment(heldUntil))
            .where("#version = :wasVersion AND done = :wasDone")
            .argument("wasVersion", Fields.numberValue(before.version()))
            .argument("wasDone", Fields.numberValue(before.done()));
    if (!after.state().isUnfinished()) {
      change.remove("pendingKey").remove("sinceKey");
    }
    return writes.update(Keys.oneImport(after.id()), change, old -> new Stored.Lost());
  }

  private Write page(RosterImport before, RosterImport after, List<Remark> remarks) {
    Fields item =
        Keys.remarks(after.id(), after.pass(), before.done())
            .text("kind", "REMARKS")
            .list("items", remarks, remark -> ImportItem.remark(remark).value())
            .number("place", before.done())
            .number("expiresAt", ImportItem.expiresAt(after));
    // Of an earlier try nothing is left: its head would have moved on as well.
    return writes.putNew(item, old -> new Stored.Lost());
  }

  private static AttributeValue moment(Instant at) {
    return Fields.numberValue(at.toEpochMilli());
  }
}
