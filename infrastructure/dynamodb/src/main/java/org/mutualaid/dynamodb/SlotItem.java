package org.mutualaid.dynamodb;

import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Slots;

/** An upload slot that waits. It is deleted in the transaction that judges its document. */
final class SlotItem {
  static final String KIND = "SLOT";

  private SlotItem() {}

  static Fields of(ClaimId claim, Document document) {
    return Keys.slot(claim, document.id())
        .text("kind", KIND)
        .text("claim", claim)
        .text("id", document.id())
        .part("document", DocumentForm.of(document))
        .text("pendingKey", Keys.shard(KIND, claim))
        .text("sinceKey", Keys.moment(document.slotAt()));
  }

  static Document read(Part item) {
    return DocumentForm.read(new DocumentId(item.text("id")), item.part("document"));
  }

  static Slots.Waiting readWaiting(Part item) {
    return new Slots.Waiting(
        new ClaimId(item.text("claim")),
        new DocumentId(item.text("id")),
        item.part("document").instant("slotAt"));
  }
}
