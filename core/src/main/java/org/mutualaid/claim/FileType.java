package org.mutualaid.claim;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of file a paper may come as, and how each is known by its first bytes. */
public enum FileType {
  PDF("application/pdf"),
  JPEG("image/jpeg"),
  PNG("image/png"),
  HEIC("image/heic");

  /** As many bytes from the start as are needed to tell the kinds apart. */
  public static final int HEAD_BYTES = 16;

  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_HEAD = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] PDF_HEAD = {'%', 'P', 'D', 'F', '-'};

  /** Major brands of HEIC still images (ISO/IEC 23008-12, annex B). */
  private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "mif1");

  private final String contentType;

  FileType(String contentType) {
    this.contentType = contentType;
  }

  /** The media type, as it is declared, signed and served. */
  public String contentType() {
    return contentType;
  }

  /** The kind with this media type, if it is one that papers may come as. */
  public static Optional<FileType> ofContentType(String contentType) {
    return Arrays.stream(values()).filter(t -> t.contentType.equals(contentType)).findFirst();
  }

  /** The kind that a file with these first bytes is, whatever it says of itself. */
  public static Optional<FileType> ofHead(byte[] head) {
    return Arrays.stream(values()).filter(type -> type.startsLike(head)).findFirst();
  }

  private boolean startsLike(byte[] head) {
    return switch (this) {
      case PDF -> startsWith(head, PDF_HEAD);
      case JPEG -> startsWith(head, JPEG_HEAD);
      case PNG -> startsWith(head, PNG_HEAD);
      case HEIC -> ascii(head, 4, 8).equals("ftyp") && HEIC_BRANDS.contains(ascii(head, 8, 12));
    };
  }

  private static boolean startsWith(byte[] head, byte[] start) {
    return head.length >= start.length
        && Arrays.equals(head, 0, start.length, start, 0, start.length);
  }

  private static String ascii(byte[] head, int from, int to) {
    return head.length < to ? "" : new String(head, from, to - from, StandardCharsets.US_ASCII);
  }
}
