package org.mutualaid.functions.inspectdocument;

import java.util.Optional;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.DocumentId;

/** The key of a paper in the bucket: {@code papers/<claim>/<document>}. */
record PaperKey(ClaimId claim, DocumentId document) {
  private static final String FOLDER = "papers";

  /** What a key names, if it is one of a paper. */
  static Optional<PaperKey> of(String key) {
    String[] parts = key.split("/", -1);
    boolean isPaper =
        parts.length == 3
            && parts[0].equals(FOLDER)
            && ClaimId.isForm(parts[1])
            && DocumentId.isForm(parts[2]);
    return isPaper
        ? Optional.of(new PaperKey(new ClaimId(parts[1]), new DocumentId(parts[2])))
        : Optional.empty();
  }
}
