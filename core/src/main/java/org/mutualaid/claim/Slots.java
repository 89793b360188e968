package org.mutualaid.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Upload slots whose file has not been judged yet. */
public interface Slots {
  /** The document a slot was given for, unless it has been judged. One consistent read. */
  Optional<Document> awaited(ClaimId claim, DocumentId document);

  /**
   * Notes what was found. Only the first finding counts; saying it again changes nothing.
   *
   * @return whether this was the first
   */
  boolean judge(ClaimId claim, DocumentId document, Document.Status finding);

  /**
   * Slots given before a moment and not judged yet, some of them; may lag behind.
   *
   * @param limit 1 to 1,000
   */
  List<Waiting> givenBefore(Instant moment, int limit);

  /** A slot that waits. */
  record Waiting(ClaimId claim, DocumentId document, Instant givenAt) {}
}
