package org.mutualaid.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks at a file that arrived: size, hash and type against what was declared, and whether it is a
 * paper and no more.
 */
public final class InspectDocument {
  private final Slots slots;
  private final Papers papers;

  public InspectDocument(Slots slots, Papers papers) {
    this.slots = slots;
    this.papers = papers;
  }

  /**
   * Judges the document if its file is there and it was not judged before; so hearing of one
   * arrival twice, or late, changes nothing.
   *
   * @param now when the arrival was told
   * @return what was found, if anything was
   */
  public Optional<Document.Status> on(ClaimId claim, DocumentId id, Instant now) {
    Optional<Document> awaited = slots.awaited(claim, id);
    if (awaited.isEmpty()) {
      return Optional.empty();
    }
    Optional<Document.Status> finding = finding(claim, awaited.get(), now);
    return finding.filter(status -> slots.judge(claim, id, status));
  }

  private Optional<Document.Status> finding(ClaimId claim, Document declared, Instant now) {
    Optional<Papers.Arrived> file = papers.arrived(claim, declared.id());
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (Papers.Arrived arrived = file.get()) {
      return Optional.of(judged(declared, arrived, now));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document.Status judged(Document declared, Papers.Arrived arrived, Instant now)
      throws IOException {
    return flaw(declared, arrived)
        .<Document.Status>map(flaw -> new Document.Status.Refused(now, flaw))
        .orElseGet(() -> new Document.Status.Received(now));
  }

  private static Optional<Document.Flaw> flaw(Document declared, Papers.Arrived arrived)
      throws IOException {
    if (arrived.size() != declared.size()) {
      return Optional.of(Document.Flaw.WRONG_SIZE);
    }
    Contents contents = Contents.read(arrived.content());
    return contents.sha256().equals(declared.sha256())
        ? contents.flawAs(declared.contentType())
        : Optional.of(Document.Flaw.WRONG_HASH);
  }
}
