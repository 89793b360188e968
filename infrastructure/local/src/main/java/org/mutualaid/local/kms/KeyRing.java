package org.mutualaid.local.kms;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.mutualaid.local.files.DurableFile;

/**
 * Wraps data keys for the template's keys; key and context are bound, so neither can be swapped.
 */
public final class KeyRing {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();
  private final List<String> arns;
  private final SecretKeySpec master;

  /**
   * A ring of these keys.
   *
   * @param file with the master key; made where there is none
   * @param arns of the keys that may be asked for
   */
  public KeyRing(Path file, List<String> arns) throws IOException {
    this.arns = List.copyOf(arns);
    if (!Files.exists(file)) {
      DurableFile.replace(file, random(32));
    }
    this.master = new SecretKeySpec(Files.readAllBytes(file), "AES");
  }

  static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  /** The ARN of a key that is named by ARN or by id. */
  Optional<String> arn(String keyId) {
    return arns.stream().filter(a -> a.equals(keyId) || a.endsWith("key/" + keyId)).findFirst();
  }

  byte[] wrap(String arn, Map<String, String> context, byte[] plain)
      throws GeneralSecurityException {
    byte[] name = arn.getBytes(StandardCharsets.UTF_8);
    byte[] nonce = random(NONCE);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, arn, context).doFinal(plain);
    return ByteBuffer.allocate(2 + name.length + NONCE + sealed.length)
        .putShort((short) name.length)
        .put(name)
        .put(nonce)
        .put(sealed)
        .array();
  }

  /** The plain bytes and the key they were under; anything that does not fit is refused. */
  Unwrapped unwrap(Map<String, String> context, byte[] wrapped) throws GeneralSecurityException {
    ByteBuffer buffer = ByteBuffer.wrap(wrapped);
    if (wrapped.length < 2 || buffer.getShort(0) > wrapped.length - 2 - NONCE) {
      throw new GeneralSecurityException("Too short.");
    }
    byte[] name = new byte[buffer.getShort()];
    byte[] nonce = new byte[NONCE];
    buffer.get(name).get(nonce);
    byte[] sealed = new byte[buffer.remaining()];
    buffer.get(sealed);
    String arn = new String(name, StandardCharsets.UTF_8);
    byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce, arn, context).doFinal(sealed);
    return new Unwrapped(arn, ByteBuffer.wrap(plain));
  }

  private Cipher cipher(int mode, byte[] nonce, String arn, Map<String, String> context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, master, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(arn.getBytes(StandardCharsets.UTF_8));
    // Lengths first: no two contexts read the same.
    new TreeMap<>(context)
        .forEach(
            (key, value) ->
                cipher.updateAAD(
                    "%d:%s%d:%s"
                        .formatted(key.length(), key, value.length(), value)
                        .getBytes(StandardCharsets.UTF_8)));
    return cipher;
  }

  record Unwrapped(String arn, ByteBuffer plain) {}
}
