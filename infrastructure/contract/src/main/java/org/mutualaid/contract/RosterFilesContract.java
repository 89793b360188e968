package org.mutualaid.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Papers;
import org.mutualaid.privacy.Derived;
import org.mutualaid.roster.Declared;
import org.mutualaid.roster.ImportId;
import org.mutualaid.roster.RosterFile;
import org.mutualaid.roster.RosterFiles;

/** How rosters arrive: once, and as they were declared. */
public abstract class RosterFilesContract {
  private static final byte[] FILE = "name\n王芳\n".getBytes(UTF_8);
  private static final Declared DECLARED =
      new Declared(FILE.length, Base64.getEncoder().encodeToString(Derived.sha256().digest(FILE)));

  private final ImportId id = new ImportId(Derived.id("import", "file-" + Cast.fresh()));

  /** The port under test. */
  protected abstract RosterFiles files();

  /** When leaves are given. */
  protected abstract Instant now();

  /** Puts a file as a browser would; the status of the answer. */
  protected abstract int put(Papers.Upload upload, byte[] content);

  @Test
  void a_roster_that_was_put_can_be_read_again_and_again() throws IOException {
    assertEquals(200, put(leave(), FILE));
    try (RosterFile file = files().arrived(id).orElseThrow()) {
      assertArrayEquals(FILE, bytes(file));
      assertArrayEquals(FILE, bytes(file));
    }
  }

  @Test
  void nothing_has_arrived_before_it_was_put() {
    assertTrue(files().arrived(id).isEmpty());
  }

  @Test
  void a_roster_can_be_put_once_only_and_only_as_declared() {
    byte[] other = FILE.clone();
    other[0] ^= 1;
    assertTrue(put(leave(), other) >= 400);
    assertTrue(put(leave(), "short".getBytes(UTF_8)) >= 400);
    assertEquals(200, put(leave(), FILE));
    assertEquals(412, put(leave(), FILE));
  }

  @Test
  void the_same_moment_gives_the_same_leave() {
    assertEquals(leave(), leave());
    assertEquals(
        Map.of(
            "content-type", "text/csv",
            "if-none-match", "*",
            "x-amz-checksum-sha256", DECLARED.sha256()),
        leave().headers());
    assertEquals(now().plusSeconds(Papers.SLOT_SECONDS), leave().expiresAt());
  }

  private Papers.Upload leave() {
    return files().uploadOf(id, DECLARED, now());
  }

  private static byte[] bytes(RosterFile file) throws IOException {
    try (InputStream in = file.open()) {
      return in.readAllBytes();
    }
  }
}
