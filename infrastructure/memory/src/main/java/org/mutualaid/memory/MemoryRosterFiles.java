package org.mutualaid.memory;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.claim.Papers;
import org.mutualaid.privacy.Derived;
import org.mutualaid.roster.Declared;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.RosterFile;
import org.mutualaid.roster.RosterFiles;

/** Rosters in memory, as strict about what was signed as the real ones. */
public final class MemoryRosterFiles implements RosterFiles {
  private final Map<String, Declared> leaves = new HashMap<>();
  private final Map<String, byte[]> files = new HashMap<>();
  private final InstantSource clock;

  /**
   * No rosters yet.
   *
   * @param clock by which leaves expire
   */
  public MemoryRosterFiles(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Papers.Upload uploadOf(ImportId id, Declared declared, Instant signedAt) {
    String url = url(id);
    leaves.put(url, declared);
    Map<String, String> headers =
        Map.of(
            "content-type",
            CONTENT_TYPE,
            "if-none-match",
            "*",
            "x-amz-checksum-sha256",
            declared.sha256());
    return new Papers.Upload(url, headers, signedAt.plusSeconds(Papers.SLOT_SECONDS));
  }

  @Override
  public synchronized Optional<RosterFile> arrived(ImportId id) {
    return Optional.ofNullable(files.get(url(id))).map(InMemory::new);
  }

  /**
   * Puts a file, as a browser would.
   *
   * @return the status that the store answers: 200, 400, 403 or 412
   */
  public synchronized int put(Papers.Upload upload, byte[] content) {
    Declared declared = leaves.get(upload.url());
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

  private static String url(ImportId id) {
    return "memory:///imports/" + id;
  }

  private static final class InMemory implements RosterFile {
    private final byte[] content;

    InMemory(byte[] content) {
      this.content = content;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(content);
    }

    @Override
    public void close() {}
  }
}
