package org.mutualaid.s3;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A Content-Disposition by which a file is saved under its own name, never shown in place. */
final class Attachment {
  /** RFC 5987, attr-char: what need not be escaped. */
  private static final String PLAIN = "!#$&+-.^_`|~";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Attachment() {}

  /** The header's value for a file name in any script (RFC 6266, section 4.3). */
  static String named(String fileName) {
    var value = new StringBuilder("attachment; filename*=UTF-8''");
    for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
      append(value, b);
    }
    return value.toString();
  }

  private static void append(StringBuilder value, byte b) {
    if (isLetterOrDigit(b) || PLAIN.indexOf(b) >= 0) {
      value.append((char) b);
    } else {
      value.append('%').append(HEX.toHexDigits(b));
    }
  }

  private static boolean isLetterOrDigit(byte b) {
    return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
  }
}
