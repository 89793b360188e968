package org.mutualaid.memory;

import java.util.function.IntFunction;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Vault;

/** A vault whose master key lives and ends with the process. It seals as the real one does. */
public final class MemoryVault implements Vault {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;

  private final DataKey master;
  private final IntFunction<byte[]> random;

  /**
   * A vault with a master key of its own.
   *
   * @param random gives so many random bytes
   */
  public MemoryVault(IntFunction<byte[]> random) {
    this.random = random;
    this.master = new DataKey("vault", random.apply(KEY_BYTES), new byte[0], this::nonce);
  }

  @Override
  public DataKey newKey(String owner) {
    byte[] secret = random.apply(KEY_BYTES);
    return new DataKey(owner, secret, master.seal(owner, secret), this::nonce);
  }

  @Override
  public DataKey unwrap(String owner, byte[] wrapped) {
    return new DataKey(owner, master.open(owner, wrapped), wrapped, this::nonce);
  }

  private byte[] nonce() {
    return random.apply(NONCE_BYTES);
  }
}
