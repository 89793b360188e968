package org.mutualaid.privacy;

/** Makes and unwraps data keys. KMS in the cloud; the master key never leaves it. */
public interface Vault {
  /**
   * A new key for one owner.
   *
   * @param owner bound to the key, so that it opens for no other owner
   */
  DataKey newKey(String owner);

  /**
   * The key that was stored in wrapped form.
   *
   * @throws Unopenable if it was wrapped for another owner
   */
  DataKey unwrap(String owner, byte[] wrapped);
}
