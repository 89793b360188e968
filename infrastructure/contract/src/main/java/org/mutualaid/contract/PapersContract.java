package org.mutualaid.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.Papers;
import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.Derived;

/** How files are put and fetched by who was given leave, and in no other way. */
public abstract class PapersContract {
  private static final byte[] FILE = "%PDF-1.7 a paper of some length".getBytes(UTF_8);

  private final ClaimId claim = ClaimId.startedBy(new PersonId("somebody"), "key-" + Cast.fresh());

  /** The port under test. */
  protected abstract Papers papers();

  /** When leaves are given. */
  protected abstract Instant now();

  /** Puts a file as a browser would; the status of the answer. */
  protected abstract int put(Papers.Upload upload, byte[] content);

  /** Fetches a file as a browser would; nothing unless the answer is 200. */
  protected abstract Optional<byte[]> fetch(Papers.Link link);

  @Test
  void a_file_that_was_put_has_arrived_and_can_be_fetched() throws IOException {
    Document document = aDocumentOf(FILE);
    assertEquals(200, put(leaveFor(document), FILE));
    try (Papers.Arrived arrived = papers().arrived(claim, document.id()).orElseThrow()) {
      assertEquals(FILE.length, arrived.size());
      assertArrayEquals(FILE, arrived.content().readAllBytes());
    }
    var link = papers().linkTo(claim, document, Canaries.FILE_NAME, now());
    assertEquals(now().plusSeconds(Papers.LINK_SECONDS), link.expiresAt());
    assertArrayEquals(FILE, fetch(link).orElseThrow());
  }

  @Test
  void nothing_has_arrived_before_it_was_put() {
    assertTrue(papers().arrived(claim, aDocumentOf(FILE).id()).isEmpty());
  }

  @Test
  void a_file_can_be_put_once_only() {
    Papers.Upload leave = leaveFor(aDocumentOf(FILE));
    assertEquals(200, put(leave, FILE));
    assertEquals(412, put(leave, FILE));
  }

  @Test
  void a_file_of_another_length_is_not_taken() {
    Document document = aDocumentOf(FILE);
    assertNotTaken(document, put(leaveFor(document), "%PDF-short".getBytes(UTF_8)));
  }

  @Test
  void a_file_of_the_same_length_with_other_content_is_not_taken() {
    Document document = aDocumentOf(FILE);
    byte[] other = FILE.clone();
    other[other.length - 1] ^= 1;
    assertNotTaken(document, put(leaveFor(document), other));
  }

  @Test
  void a_leave_that_is_over_is_worth_nothing() {
    Document document = aDocumentOf(FILE);
    Instant longAgo = now().minusSeconds(Papers.SLOT_SECONDS + 1);
    assertNotTaken(document, put(papers().uploadOf(claim, document, longAgo), FILE));
    assertEquals(200, put(leaveFor(document), FILE));
    var old = papers().linkTo(claim, document, "a.pdf", now().minusSeconds(61));
    assertTrue(fetch(old).isEmpty());
  }

  @Test
  void the_same_moment_gives_the_same_leave() {
    Document document = aDocumentOf(FILE);
    assertEquals(leaveFor(document), leaveFor(document));
  }

  @Test
  void the_headers_to_send_hold_type_hash_and_once_only() {
    Document document = aDocumentOf(FILE);
    assertEquals(
        Map.of(
            "content-type", "application/pdf",
            "if-none-match", "*",
            "x-amz-checksum-sha256", document.sha256()),
        leaveFor(document).headers());
    assertEquals(now().plusSeconds(Papers.SLOT_SECONDS), leaveFor(document).expiresAt());
  }

  /** A document whose file this is. */
  protected static Document aDocumentOf(byte[] content) {
    return new Document(
        new DocumentId(Derived.id("document", "paper-" + Cast.fresh())),
        "DIAGNOSIS",
        FileType.PDF,
        content.length,
        Base64.getEncoder().encodeToString(Derived.sha256().digest(content)),
        MovableClock.START,
        new Document.Status.Awaited());
  }

  private Papers.Upload leaveFor(Document document) {
    return papers().uploadOf(claim, document, now());
  }

  private void assertNotTaken(Document document, int status) {
    assertTrue(status >= 400 && status < 500, () -> "status " + status);
    assertTrue(papers().arrived(claim, document.id()).isEmpty());
  }
}
