package org.mutualaid.claim;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where the files of claims are kept. They never pass through this system on their way in or out.
 */
public interface Papers {
  /** How long an upload slot and a link to open a file stay good, in seconds. */
  int SLOT_SECONDS = 300;

  int LINK_SECONDS = 60;

  /**
   * Leave to put one file, once, with exactly the declared length, type and hash.
   *
   * @param signedAt when the leave begins; the same moment gives the same leave
   */
  Upload uploadOf(ClaimId claim, Document document, Instant signedAt);

  /** Leave to fetch one file, as a download under its own name. */
  Link linkTo(ClaimId claim, Document document, String fileName, Instant signedAt);

  /** The file as it arrived, if it did. The caller closes it. */
  Optional<Arrived> arrived(ClaimId claim, DocumentId document);

  /**
   * What a client needs to send a file.
   *
   * @param headers that are signed and must be sent as they are
   */
  record Upload(String url, Map<String, String> headers, Instant expiresAt) {}

  /** Where a file can be fetched for a short while. */
  record Link(String url, Instant expiresAt) {}

  /**
   * A file that arrived.
   *
   * @param size in bytes
   */
  record Arrived(long size, InputStream content) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      content.close();
    }
  }
}
