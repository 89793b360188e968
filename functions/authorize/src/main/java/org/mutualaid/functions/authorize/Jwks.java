package org.mutualaid.functions.authorize;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;

/** Reads a set of keys (RFC 7517). Keys of another kind or use are passed over. */
final class Jwks {
  /** Shorter keys are not believed (NIST SP 800-57). */
  static final int SHORTEST_KEY_BITS = 2048;

  private Jwks() {}

  /**
   * The RSA keys for signing, by name.
   *
   * @throws IOException if this is no set of keys
   */
  static Map<String, PublicKey> read(byte[] json) throws IOException {
    Map<String, PublicKey> keys = new HashMap<>();
    for (Json entry : entries(JsonReader.read(json).value())) {
      if (entry instanceof Members key && isForSigning(key)) {
        put(keys, key);
      }
    }
    return Map.copyOf(keys);
  }

  private static List<Json> entries(Json set) throws IOException {
    if (set instanceof Members members
        && members.byName().get("keys") instanceof Json.Items(List<Json> entries)) {
      return entries;
    }
    throw new IOException("no set of keys");
  }

  private static boolean isForSigning(Members key) {
    return CompactToken.text(key, "kty").equals("RSA")
        && !CompactToken.text(key, "kid").isEmpty()
        && isAbsentOr("sig", key, "use")
        && isAbsentOr("RS256", key, "alg");
  }

  private static boolean isAbsentOr(String wanted, Members key, String name) {
    return !key.byName().containsKey(name) || CompactToken.text(key, name).equals(wanted);
  }

  private static void put(Map<String, PublicKey> keys, Members key) throws IOException {
    BigInteger modulus = number(key, "n");
    if (modulus.bitLength() >= SHORTEST_KEY_BITS) {
      keys.put(CompactToken.text(key, "kid"), rsa(modulus, number(key, "e")));
    }
  }

  private static BigInteger number(Members key, String name) throws IOException {
    try {
      return new BigInteger(1, Base64.getUrlDecoder().decode(CompactToken.text(key, name)));
    } catch (IllegalArgumentException e) {
      throw new IOException("not Base64", e);
    }
  }

  private static PublicKey rsa(BigInteger modulus, BigInteger exponent) throws IOException {
    try {
      return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    } catch (GeneralSecurityException e) {
      throw new IOException("no RSA key", e);
    }
  }
}
