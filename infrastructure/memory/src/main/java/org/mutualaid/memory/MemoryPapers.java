package org.mutualaid.memory;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Papers;
import org.mutualaid.privacy.Derived;

/** Papers in memory, as strict about what was signed as the real ones. */
public final class MemoryPapers implements Papers {
  private final Map<String, Document> leaves = new HashMap<>();
  private final Map<String, byte[]> files = new HashMap<>();
  private final InstantSource clock;

  /**
   * No papers yet.
   *
   * @param clock by which leaves expire
   */
  public MemoryPapers(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Upload uploadOf(ClaimId claim, Document document, Instant signedAt) {
    String url = url(claim, document.id());
    leaves.put(url, document);
    Map<String, String> headers =
        Map.of(
            "content-type", document.contentType().contentType(),
            "if-none-match", "*",
            "x-amz-checksum-sha256", document.sha256());
    return new Upload(url, headers, signedAt.plusSeconds(SLOT_SECONDS));
  }

  @Override
  public Link linkTo(ClaimId claim, Document document, String fileName, Instant signedAt) {
    return new Link(url(claim, document.id()), signedAt.plusSeconds(LINK_SECONDS));
  }

  @Override
  public synchronized Optional<Arrived> arrived(ClaimId claim, DocumentId document) {
    return Optional.ofNullable(files.get(url(claim, document)))
        .map(bytes -> new Arrived(bytes.length, new ByteArrayInputStream(bytes)));
  }

  /**
   * Puts a file, as a browser would.
   *
   * @return the status that the store answers: 200, 400, 403 or 412
   */
  public synchronized int put(Upload upload, byte[] content) {
    Document declared = leaves.get(upload.url());
    if (declared == null || clock.instant().isAfter(upload.expiresAt())) {
      return 403;
    }
    if (content.length != declared.size()) {
      return 403;
    }
    byte[] hash = Derived.sha256().digest(content);
    if (!Base64.getEncoder().encodeToString(hash).equals(declared.sha256())) {
      return 400;
    }
    return files.putIfAbsent(upload.url(), content.clone()) == null ? 200 : 412;
  }

  /** Fetches a file by its link, as a browser would; nothing where it is over or not there. */
  public synchronized Optional<byte[]> fetch(Link link) {
    return Optional.ofNullable(files.get(link.url()))
        .filter(bytes -> !clock.instant().isAfter(link.expiresAt()))
        .map(byte[]::clone);
  }

  private static String url(ClaimId claim, DocumentId document) {
    return "memory:///papers/" + claim + "/" + document;
  }
}
