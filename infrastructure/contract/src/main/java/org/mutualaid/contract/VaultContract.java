package org.mutualaid.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Unopenable;
import org.mutualaid.privacy.Vault;

/** How keys are made, wrapped and unwrapped. */
public abstract class VaultContract {
  private static final byte[] CLEAR = Canaries.DIAGNOSIS.getBytes(UTF_8);

  private final Vault vault;

  protected VaultContract(Vault vault) {
    this.vault = vault;
  }

  @Test
  void what_a_key_sealed_opens_with_the_key_unwrapped_later() {
    DataKey key = vault.newKey("claim/1");
    byte[] sealed = key.seal("facts", CLEAR);
    DataKey unwrapped = vault.unwrap("claim/1", key.wrapped());
    assertArrayEquals(CLEAR, unwrapped.open("facts", sealed));
  }

  @Test
  void a_key_does_not_unwrap_for_another_owner() {
    DataKey key = vault.newKey("claim/1");
    assertThrows(Unopenable.class, () -> vault.unwrap("claim/2", key.wrapped()));
  }

  @Test
  void a_wrapped_key_that_was_changed_does_not_unwrap() {
    byte[] wrapped = vault.newKey("claim/1").wrapped();
    wrapped[wrapped.length - 1] ^= 1;
    assertThrows(Unopenable.class, () -> vault.unwrap("claim/1", wrapped));
  }

  @Test
  void every_key_is_new() {
    DataKey one = vault.newKey("claim/1");
    DataKey other = vault.newKey("claim/1");
    assertFalse(Arrays.equals(one.wrapped(), other.wrapped()));
    byte[] sealed = one.seal("facts", CLEAR);
    assertThrows(Unopenable.class, () -> other.open("facts", sealed));
  }

  @Test
  void a_field_opens_under_its_own_name_only() {
    DataKey key = vault.newKey("claim/1");
    byte[] sealed = key.seal("facts", CLEAR);
    assertThrows(Unopenable.class, () -> key.open("note/1", sealed));
  }
}
