package org.mutualaid.s3;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Papers;
import org.mutualaid.privacy.Derived;
import org.mutualaid.roster.Declared;
import org.mutualaid.settlement.InsuranceFiles;
import software.amazon.awssdk.core.exception.SdkException;

/** Files of the insurance in S3Proxy: brought once, and read in parts of the very same file. */
class S3InsuranceFilesTest {
  private static final byte[] FILE = "subject,kind\nm-1,STAY\nm-2,STAY\n".getBytes(US_ASCII);
  private static final Declared DECLARED =
      new Declared(FILE.length, Base64.getEncoder().encodeToString(Derived.sha256().digest(FILE)));

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final String name = "2026-Q1-" + Long.toUnsignedString(new SecureRandom().nextLong(), 36);

  S3InsuranceFiles files() {
    return LocalS3.insurance();
  }

  @Test
  void a_file_that_was_brought_is_read_whole_and_in_parts() throws IOException {
    assertEquals(200, put(FILE));
    InsuranceFiles.Content whole = files().open(name);
    assertEquals(new String(FILE, US_ASCII), text(whole.bytes()));
    assertEquals("m-1,STAY\n", text(files().open(name, whole.mark(), 13, 22)));
    assertEquals("m-2,STAY\n", text(files().open(name, whole.mark(), 22, 31)));
  }

  @Test
  void a_part_of_another_file_than_the_one_that_was_checked_is_not_read() {
    assertEquals(200, put(FILE));
    assertThrows(SdkException.class, () -> files().open(name, "\"another\"", 13, 22));
  }

  @Test
  void a_file_that_is_not_there_is_an_exception() {
    assertThrows(SdkException.class, () -> files().open(name));
  }

  @Test
  void a_file_can_be_brought_once_only_and_only_as_declared() {
    byte[] other = FILE.clone();
    other[0] ^= 1;
    assertTrue(put(other) >= 400);
    assertTrue(put("short".getBytes(US_ASCII)) >= 400);
    assertEquals(200, put(FILE));
    assertEquals(412, put(FILE));
  }

  private int put(byte[] content) {
    Papers.Upload leave = files().uploadOf(name, DECLARED, now);
    return Browser.put(leave.url(), leave.headers(), content);
  }

  private static String text(InputStream in) throws IOException {
    try (in) {
      return new String(in.readAllBytes(), US_ASCII);
    }
  }
}
