package org.mutualaid.functions.inspectdocument;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Papers;

/** A store that does not answer when asked for one of its papers. */
record FailingPapers(Papers papers, DocumentId failing) implements Papers {
  @Override
  public Optional<Arrived> arrived(ClaimId claim, DocumentId document) {
    if (document.equals(failing)) {
      throw new IllegalStateException("the bucket does not answer");
    }
    return papers.arrived(claim, document);
  }

  @Override
  public Upload uploadOf(ClaimId claim, Document document, Instant signedAt) {
    return papers.uploadOf(claim, document, signedAt);
  }

  @Override
  public Link linkTo(ClaimId claim, Document document, String fileName, Instant signedAt) {
    return papers.linkTo(claim, document, fileName, signedAt);
  }
}
