package org.mutualaid.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that seals the personal fields of one claim or one person: AES-256-GCM, a fresh 96-bit
 * nonce for each field, and the owner and the field's name bound to it, so that a sealed field
 * copied elsewhere does not open. It is never stored: only its wrapped form is.
 */
public final class DataKey {
  static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final String owner;
  private final byte[] secret;
  private final byte[] wrapped;
  private final Supplier<byte[]> nonces;

  /**
   * The key of one owner.
   *
   * @param owner whose fields the key seals, e.g. {@code claim/4k…}; bound to every field
   * @param secret 32 bytes
   * @param wrapped the secret under the vault's master key, to be stored beside the fields
   * @param nonces gives 12 random bytes each time
   */
  public DataKey(String owner, byte[] secret, byte[] wrapped, Supplier<byte[]> nonces) {
    this.owner = owner;
    this.secret = secret.clone();
    this.wrapped = wrapped.clone();
    this.nonces = nonces;
  }

  /** The form of this key that may be stored. */
  public byte[] wrapped() {
    return wrapped.clone();
  }

  /** Nonce and ciphertext of one field, for storing under that field's name. */
  public byte[] seal(String field, byte[] clear) {
    byte[] nonce = nonces.get();
    byte[] cipher = run(Cipher.ENCRYPT_MODE, nonce, field, clear, 0, clear.length);
    return ByteBuffer.allocate(nonce.length + cipher.length).put(nonce).put(cipher).array();
  }

  /**
   * The field in clear.
   *
   * @throws Unopenable if it was sealed for another owner or field, with another key, or changed
   */
  public byte[] open(String field, byte[] sealed) {
    if (sealed.length < NONCE_BYTES) {
      throw new Unopenable(owner, field, null);
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    return run(Cipher.DECRYPT_MODE, nonce, field, sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
  }

  /**
   * A name that stands for a text wherever this key is at hand: the same text, the same mark; 26
   * characters as of {@link Derived#id}. Who has not the key can neither read nor guess the text.
   *
   * @param kind of text, so that equal texts of two kinds have two marks
   */
  public String mark(String kind, String text) {
    byte[] hash = hmac(hmac(secret, "marks|" + owner), kind + "|" + text);
    return Derived.id("mark", HexFormat.of().formatHex(hash));
  }

  private byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new Unopenable(owner, "mark", e);
    }
  }

  private byte[] run(int mode, byte[] nonce, String field, byte[] in, int from, int length) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((owner + "|" + field).getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(in, from, length);
    } catch (GeneralSecurityException e) {
      throw new Unopenable(owner, field, e);
    }
  }
}
