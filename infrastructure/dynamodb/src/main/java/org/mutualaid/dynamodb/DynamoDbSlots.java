package org.mutualaid.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Slots;
import org.mutualaid.claim.Stored;

/** Upload slots in the claims table, each an item that is there while its file is not judged. */
public final class DynamoDbSlots implements Slots {
  private final Calls calls;
  private final Transactions transactions;
  private final Writes writes;
  private final String table;
  private final Pending pending;

  DynamoDbSlots(Api api, String claims, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.transactions = new Transactions(api, pauses);
    this.writes = new Writes(claims);
    this.table = claims;
    this.pending = new Pending(calls, claims, SlotItem.KIND);
  }

  @Override
  public Optional<Document> awaited(ClaimId claim, DocumentId document) {
    Part item = calls.read(table, Keys.slot(claim, document));
    return item.isEmpty() ? Optional.empty() : Optional.of(SlotItem.read(item));
  }

  @Override
  public boolean judge(ClaimId claim, DocumentId document, Document.Status finding) {
    List<Write> both = List.of(closed(claim, document), judged(claim, document, finding));
    return transactions.store(both, UUID.randomUUID().toString()) instanceof Stored.Done;
  }

  @Override
  public List<Waiting> givenBefore(Instant moment, int limit) {
    return pending.before(moment, limit).stream().map(SlotItem::readWaiting).toList();
  }

  private Write closed(ClaimId claim, DocumentId document) {
    return writes.delete(Keys.slot(claim, document), new Expression(), old -> new Stored.Lost());
  }

  private Write judged(ClaimId claim, DocumentId document, Document.Status finding) {
    Expression change =
        new Expression()
            .setInMember(
                "documents", document.value(), "status", DocumentForm.status(finding).value())
            .where("attribute_exists(documents.#member)");
    return writes.update(Keys.claim(claim), change, old -> new Stored.Lost());
  }
}
