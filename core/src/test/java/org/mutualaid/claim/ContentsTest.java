package org.mutualaid.claim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.claim.Document.Flaw.MORE_THAN_A_PAPER;
import static org.mutualaid.claim.Document.Flaw.NOT_THE_DECLARED_TYPE;
import static org.mutualaid.claim.FileType.JPEG;
import static org.mutualaid.claim.FileType.PDF;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTest {
  private static final String PAPER = "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF";
  private static final String PHOTOGRAPH = "\u00ff\u00d8\u00ff\u00e0 a photograph \u00ff\u00d9";

  /** A part as it is read at once. */
  private static final int PART = 64 * 1024;

  @Test
  void a_paper_is_found_good_with_what_readers_allow_behind_its_end() {
    assertEquals(Optional.empty(), flaw(PDF, PAPER));
    assertEquals(Optional.empty(), flaw(PDF, PAPER + "\r\n"));
    assertEquals(Optional.empty(), flaw(PDF, PAPER + "\n".repeat(3_000)));
    assertEquals(Optional.empty(), flaw(PDF, PAPER + "\n% stamped".repeat(50)));
    assertEquals(Optional.empty(), flaw(JPEG, PHOTOGRAPH + "a film".repeat(9_000)));
  }

  @Test
  void a_paper_that_was_saved_again_and_again_has_more_than_one_end() {
    assertEquals(Optional.empty(), flaw(PDF, PAPER + "x".repeat(200_000) + "%%EOF\n"));
  }

  @Test
  void a_zip_behind_a_paper_is_found_in_every_type() throws IOException {
    for (String comment : List.of("", "c".repeat(65_535))) {
      String zip = zip(comment);
      assertEquals(Optional.of(MORE_THAN_A_PAPER), flaw(PDF, PAPER + zip));
      assertEquals(Optional.of(MORE_THAN_A_PAPER), flaw(JPEG, PHOTOGRAPH + zip));
    }
  }

  @Test
  void a_zip_before_the_end_of_a_paper_is_found() throws IOException {
    assertEquals(Optional.of(MORE_THAN_A_PAPER), flaw(PDF, PAPER + zip("") + "\n%%EOF"));
  }

  @Test
  void what_stands_behind_the_end_of_a_paper_is_held_to_1_kib() {
    int end = "%%EOF".length();
    assertEquals(Optional.empty(), flaw(PDF, PAPER + "x".repeat(1_024 - end)));
    assertEquals(Optional.of(MORE_THAN_A_PAPER), flaw(PDF, PAPER + "x".repeat(1_025 - end)));
  }

  @Test
  void a_paper_without_an_end_is_none() {
    assertEquals(Optional.of(NOT_THE_DECLARED_TYPE), flaw(PDF, "%PDF-1.7\n"));
    assertEquals(Optional.of(NOT_THE_DECLARED_TYPE), flaw(PDF, PAPER + "x".repeat(200_000)));
    assertEquals(Optional.of(NOT_THE_DECLARED_TYPE), flaw(JPEG, PAPER));
    assertEquals(Optional.of(NOT_THE_DECLARED_TYPE), flaw(PDF, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/JavaScript", "/Launch", "/RichMedia"})
  void what_would_run_is_found_wherever_it_stands(String name) {
    for (int before : new int[] {1, PART - 20, PART - 15, PART - 9, PART, 5 * PART - 12}) {
      String file = "%PDF-1.7\n" + "x".repeat(before) + name + "x".repeat(2 * PART) + "%%EOF";
      assertEquals(Optional.of(MORE_THAN_A_PAPER), flaw(PDF, file), name + " after " + before);
    }
    assertEquals(Optional.empty(), flaw(JPEG, PHOTOGRAPH + name));
  }

  @Test
  void the_hash_is_of_every_byte() {
    assertEquals("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", read("").sha256());
    assertEquals("H4dF8NLROH7BryIRo89Bey6eiF6FNHJknB2XnQ6TcOM=", read("x".repeat(PART)).sha256());
  }

  private static Optional<Document.Flaw> flaw(FileType declared, String file) {
    return read(file).flawAs(declared);
  }

  /** Given as it comes from the network: a little at a time. */
  private static Contents read(String file) {
    try {
      return Contents.read(slowly(file.getBytes(ISO_8859_1)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream slowly(byte[] file) {
    return new ByteArrayInputStream(file) {
      @Override
      public synchronized int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, 1_000));
      }
    };
  }

  private static String zip(String comment) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setComment(comment);
      zip.putNextEntry(new ZipEntry("a.js"));
      zip.write(1);
    }
    return bytes.toString(ISO_8859_1);
  }
}
