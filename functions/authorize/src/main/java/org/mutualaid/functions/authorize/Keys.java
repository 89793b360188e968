package org.mutualaid.functions.authorize;

import java.security.PublicKey;

/** The issuer's keys for signing. */
interface Keys {
  /**
   * The key of this name.
   *
   * @throws BadToken if there is none, or it cannot be known now
   */
  PublicKey key(String keyId) throws BadToken;
}
