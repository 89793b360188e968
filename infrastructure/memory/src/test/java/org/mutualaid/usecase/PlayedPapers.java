package org.mutualaid.usecase;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Papers;

/** A store in which anything may lie under a document's name, whatever was declared of it. */
final class PlayedPapers implements Papers {
  private final Map<DocumentId, byte[]> files = new HashMap<>();
  private final Queue<Runnable> meantime = new ArrayDeque<>();
  private int open;

  void bring(Document document, byte[] content) {
    files.put(document.id(), content);
  }

  /** Happens once, while the next file is being looked at. */
  void meanwhile(Runnable something) {
    meantime.add(something);
  }

  boolean allClosed() {
    return open == 0;
  }

  @Override
  public Optional<Arrived> arrived(ClaimId claim, DocumentId document) {
    Runnable something = meantime.poll();
    if (something != null) {
      something.run();
    }
    return Optional.ofNullable(files.get(document))
        .map(content -> new Arrived(content.length, counted(content)));
  }

  private ByteArrayInputStream counted(byte[] content) {
    open++;
    return new ByteArrayInputStream(content) {
      @Override
      public void close() {
        open--;
      }
    };
  }

  @Override
  public Upload uploadOf(ClaimId claim, Document document, Instant signedAt) {
    throw new UnsupportedOperationException("nobody uploads here");
  }

  @Override
  public Link linkTo(ClaimId claim, Document document, String fileName, Instant signedAt) {
    return new Link("https://papers.test/" + document.id() + "/" + fileName, signedAt);
  }
}
