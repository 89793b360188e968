package org.mutualaid.privacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DataKeyTest {
  private static final byte[] CLEAR = "诊断：骨折".getBytes(StandardCharsets.UTF_8);
  private final AtomicInteger count = new AtomicInteger();
  private final DataKey key = keyOf("claim/1", 7);

  @Test
  void a_sealed_field_opens_again() {
    assertArrayEquals(CLEAR, key.open("facts", key.seal("facts", CLEAR)));
  }

  @Test
  void a_sealed_field_does_not_show_its_content() {
    byte[] sealed = key.seal("facts", CLEAR);
    assertFalse(
        new String(sealed, StandardCharsets.ISO_8859_1)
            .contains(new String(CLEAR, StandardCharsets.ISO_8859_1)));
  }

  @Test
  void sealing_twice_gives_different_bytes() {
    assertFalse(Arrays.equals(key.seal("facts", CLEAR), key.seal("facts", CLEAR)));
  }

  @Test
  void a_field_moved_to_another_name_owner_or_key_does_not_open() {
    byte[] sealed = key.seal("facts", CLEAR);
    assertThrows(Unopenable.class, () -> key.open("notes", sealed));
    assertThrows(Unopenable.class, () -> keyOf("claim/2", 7).open("facts", sealed));
    assertThrows(Unopenable.class, () -> keyOf("claim/1", 8).open("facts", sealed));
  }

  @Test
  void a_changed_or_shortened_field_does_not_open() {
    byte[] sealed = key.seal("facts", CLEAR);
    byte[] changed = sealed.clone();
    changed[sealed.length - 1] ^= 1;
    assertThrows(Unopenable.class, () -> key.open("facts", changed));
    assertThrows(Unopenable.class, () -> key.open("facts", Arrays.copyOf(sealed, 11)));
    assertThrows(Unopenable.class, () -> key.open("facts", new byte[0]));
  }

  private DataKey keyOf(String owner, int secret) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) secret);
    return new DataKey(owner, bytes, new byte[] {1}, this::nonce);
  }

  private byte[] nonce() {
    return ByteBuffer.allocate(DataKey.NONCE_BYTES).putInt(count.incrementAndGet()).array();
  }
}
