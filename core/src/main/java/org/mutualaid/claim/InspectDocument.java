package org.mutualaid.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.mutualaid.privacy.Derived;

/** Looks at a file that arrived: size, hash and first bytes against what was declared. */
public final class InspectDocument {
  private static final int BUFFER_BYTES = 64 * 1024;

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
    InputStream content = arrived.content();
    byte[] head = content.readNBytes(FileType.HEAD_BYTES);
    if (!hash(head, content).equals(declared.sha256())) {
      return Optional.of(Document.Flaw.WRONG_HASH);
    }
    return FileType.ofHead(head).equals(Optional.of(declared.contentType()))
        ? Optional.empty()
        : Optional.of(Document.Flaw.NOT_THE_DECLARED_TYPE);
  }

  private static String hash(byte[] head, InputStream rest) throws IOException {
    MessageDigest digest = Derived.sha256();
    digest.update(head);
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return Base64.getEncoder().encodeToString(digest.digest());
  }
}
