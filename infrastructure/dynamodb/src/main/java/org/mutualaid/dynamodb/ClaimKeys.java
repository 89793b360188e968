package org.mutualaid.dynamodb;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Vault;

/**
 * The data keys at hand. A key that was unwrapped is kept for a while with a few others, so that a
 * write after a read, and an answer beside its claim, take no second call to the vault.
 */
final class ClaimKeys {
  /** One function serves one request at a time, so few are in use at once. */
  private static final int KEPT = 16;

  private final Vault vault;
  private final Map<String, DataKey> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DataKey> eldest) {
          return size() > KEPT;
        }
      };

  ClaimKeys(Vault vault) {
    this.vault = vault;
  }

  /** A new key. It is not kept, since its claim may never be stored. */
  DataKey fresh(String owner) {
    return vault.newKey(owner);
  }

  DataKey unwrapped(String owner, byte[] wrapped) {
    return kept(owner)
        .filter(key -> Arrays.equals(key.wrapped(), wrapped))
        .orElseGet(() -> keep(owner, vault.unwrap(owner, wrapped)));
  }

  synchronized Optional<DataKey> kept(String owner) {
    return Optional.ofNullable(kept.get(owner));
  }

  private synchronized DataKey keep(String owner, DataKey key) {
    kept.put(owner, key);
    return key;
  }
}
