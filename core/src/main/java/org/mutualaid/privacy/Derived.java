package org.mutualaid.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Makes the keys of this system from what they stand for, so that a repeated request finds the
 * first one's item instead of making a second. Never draws at random.
 */
public final class Derived {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int ID_LENGTH = 26;

  private Derived() {}

  /**
   * An identifier of 26 characters (130 bits, Crockford's base 32, lower case) of the given parts.
   * Each part is hashed with its length, so that ("ab", "c") and ("a", "bc") differ.
   */
  public static String id(String... parts) {
    byte[] hash = sha256(parts);
    var text = new StringBuilder(ID_LENGTH);
    long window = 0;
    int bits = 0;
    for (int at = 0; text.length() < ID_LENGTH; at++) {
      window = (window << 8) | (hash[at] & 0xff);
      for (bits += 8; bits >= 5 && text.length() < ID_LENGTH; bits -= 5) {
        text.append(ALPHABET.charAt((int) (window >> (bits - 5)) & 31));
      }
    }
    return text.toString();
  }

  /** Whether a text has the form of an identifier made here; one that has not names nothing. */
  public static boolean isId(String text) {
    return text.length() == ID_LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  /** A whole number from 0 to {@code bound} - 1, made from the parts; evenly spread. */
  public static long number(long bound, String... parts) {
    long bits = ByteBuffer.wrap(sha256(parts)).getLong() >>> 1;
    return bits % bound;
  }

  private static byte[] sha256(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return digest.digest();
  }

  /** The JDK's SHA-256, which every Java platform must have. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
