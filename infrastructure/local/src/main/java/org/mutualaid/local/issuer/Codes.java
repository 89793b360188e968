package org.mutualaid.local.issuer;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Authorization codes: for one use, within a minute, by who holds the PKCE verifier. */
final class Codes {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final Duration LIFE = Duration.ofMinutes(1);
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Granted> granted = new ConcurrentHashMap<>();

  String grant(DemoPerson person, SignInRequest request) {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    String code = BASE64.encodeToString(bytes);
    granted.put(code, new Granted(person, request, Instant.now().plus(LIFE)));
    return code;
  }

  /** What was granted under a code, once, to the client it was granted to. */
  Optional<Granted> redeem(String code, String client, String redirect, String verifier) {
    return Optional.ofNullable(granted.remove(code))
        .filter(grant -> Instant.now().isBefore(grant.until()))
        .filter(grant -> grant.request().client().equals(client))
        .filter(grant -> grant.request().redirect().equals(redirect))
        .filter(grant -> grant.request().challenge().equals(challenge(verifier)));
  }

  static String challenge(String verifier) {
    byte[] hash = Hashing.sha256().hashString(verifier, StandardCharsets.US_ASCII).asBytes();
    return BASE64.encodeToString(hash);
  }

  record Granted(DemoPerson person, SignInRequest request, Instant until) {}
}
