package org.mutualaid.claim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Document.Flaw;
import org.mutualaid.privacy.Derived;

/**
 * What one reading of a file tells of it, in memory that does not grow with the file. It is no scan
 * for malware: nothing is unpacked.
 *
 * @param type by the first bytes
 * @param sha256 of the whole, in Base64
 * @param tail the last bytes, each as the character of its number
 * @param runs whether something in it would have a reader of PDF run a script or a program
 */
record Contents(Optional<FileType> type, String sha256, String tail, boolean runs) {
  private static final int BUFFER_BYTES = 64 * 1024;

  /** Where a zip's directory may end: 22 bytes, and a comment of up to 65,535 (APPNOTE, 4.3.16). */
  private static final int TAIL_BYTES = 22 + 65_535;

  private static final String ZIP_END = "PK\5\6";
  private static final String PDF_END = "%%EOF";

  /** Readers look for the end of a PDF in so many last bytes (PDF Reference 1.7, note H.3.18). */
  private static final int PDF_END_BYTES = 1024;

  /** Actions and annotations that no paper needs (ISO 32000-1, 12.6.4; its extension level 3). */
  private static final List<String> RUNNING = List.of("/JavaScript", "/Launch", "/RichMedia");

  static Contents read(InputStream in) throws IOException {
    MessageDigest digest = Derived.sha256();
    byte[] part = in.readNBytes(BUFFER_BYTES);
    Optional<FileType> type = FileType.ofHead(Arrays.copyOf(part, FileType.HEAD_BYTES));
    String seen = "";
    boolean runs = false;
    while (part.length > 0) {
      digest.update(part);
      // With what came before, so that nothing hides between two parts.
      seen = seen.substring(Math.max(0, seen.length() - TAIL_BYTES)) + latin(part);
      runs = runs || RUNNING.stream().anyMatch(seen::contains);
      part = in.readNBytes(BUFFER_BYTES);
    }
    String tail = seen.substring(Math.max(0, seen.length() - TAIL_BYTES));
    return new Contents(type, Base64.getEncoder().encodeToString(digest.digest()), tail, runs);
  }

  /** What speaks against it as a paper of this type, if anything does. */
  Optional<Flaw> flawAs(FileType declared) {
    if (!type.equals(Optional.of(declared))) {
      return Optional.of(Flaw.NOT_THE_DECLARED_TYPE);
    }
    if (tail.contains(ZIP_END)) {
      return Optional.of(Flaw.MORE_THAN_A_PAPER);
    }
    return declared == FileType.PDF ? flawAsPdf() : Optional.empty();
  }

  private Optional<Flaw> flawAsPdf() {
    int end = tail.lastIndexOf(PDF_END);
    if (end < 0) {
      return Optional.of(Flaw.NOT_THE_DECLARED_TYPE);
    }
    boolean more = tail.substring(end).trim().length() > PDF_END_BYTES;
    return runs || more ? Optional.of(Flaw.MORE_THAN_A_PAPER) : Optional.empty();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  @Override
  public String toString() {
    return "Contents[hidden]";
  }
}
