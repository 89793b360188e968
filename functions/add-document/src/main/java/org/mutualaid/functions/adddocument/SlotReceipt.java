package org.mutualaid.functions.adddocument;

import java.time.Instant;
import org.mutualaid.claim.AddDocument.Declared;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Papers;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.lambda.Answer;
import org.mutualaid.lambda.view.FileView;

/**
 * The answer to an upload slot. A signed address is never stored: only the moment it was signed at
 * is, and from that and the request the same address is made again.
 */
record SlotReceipt(ClaimId claim, Declared declared, RequestKey request, Papers papers) {
  static Receipt signedAt(Instant moment) {
    return new Receipt(Long.toString(moment.getEpochSecond()));
  }

  Answer answer(Receipt receipt) {
    Instant signedAt = Instant.ofEpochSecond(Long.parseLong(receipt.text()));
    Document document = document(signedAt);
    Papers.Upload upload = papers.uploadOf(claim, document, signedAt);
    return Answer.created(FileView.upload(document.id(), upload));
  }

  /** The document as the request told of it; a request told again tells the same. */
  private Document document(Instant slotAt) {
    return new Document(
        DocumentId.askedBy(request),
        declared.paper(),
        declared.type(),
        declared.size(),
        declared.sha256(),
        slotAt,
        new Document.Status.Awaited());
  }
}
