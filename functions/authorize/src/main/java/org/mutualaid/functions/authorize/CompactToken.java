package org.mutualaid.functions.authorize;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.JsonReader;
import org.mutualaid.lambda.json.Members;

/**
 * A signed token in its compact form (RFC 7515, section 7.1). Its claims can be had only through
 * {@link #verifiedBy}.
 */
final class CompactToken {
  /** Longer tokens are refused unread. */
  static final int LIMIT_CHARS = 8192;

  private static final String ALGORITHM = "RS256";

  /** Headers by which a token would bring its own key, or rules we do not know. */
  private static final List<String> FORBIDDEN = List.of("jku", "jwk", "x5u", "x5c", "crit");

  private final String keyId;
  private final Members claims;
  private final byte[] signed;
  private final byte[] signature;

  private CompactToken(Members header, Members claims, byte[] signed, byte[] signature)
      throws BadToken {
    for (String name : FORBIDDEN) {
      BadToken.unless(!header.byName().containsKey(name), Flaw.FORBIDDEN_HEADER);
    }
    BadToken.unless(ALGORITHM.equals(text(header, "alg")), Flaw.WRONG_ALGORITHM);
    this.keyId = text(header, "kid");
    this.claims = claims;
    this.signed = signed;
    this.signature = signature;
  }

  /**
   * Takes a token apart and refuses what no key could mend.
   *
   * @throws BadToken if it has not the form, or names another way of signing
   */
  static CompactToken read(String token) throws BadToken {
    BadToken.unless(token.length() <= LIMIT_CHARS, Flaw.TOO_LONG);
    int first = token.indexOf('.');
    int second = token.indexOf('.', first + 1);
    BadToken.unless(first > 0 && second > first, Flaw.UNREADABLE);
    byte[] signature = bytes(token.substring(second + 1));
    Members header = members(bytes(token.substring(0, first)));
    Members claims = members(bytes(token.substring(first + 1, second)));
    byte[] signed = token.substring(0, second).getBytes(StandardCharsets.US_ASCII);
    return new CompactToken(header, claims, signed, signature);
  }

  /**
   * The claims, once the key that the token names has confirmed them.
   *
   * @throws BadToken if it does not, or there is no such key
   */
  Members verifiedBy(Keys keys) throws BadToken {
    PublicKey key = keys.key(keyId);
    BadToken.unless(isSignedBy(key), Flaw.BAD_SIGNATURE);
    return claims;
  }

  private boolean isSignedBy(PublicKey key) {
    try {
      var check = Signature.getInstance("SHA256withRSA");
      check.initVerify(key);
      check.update(signed);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false; // a signature of another length than the key's
    }
  }

  /** The text of a member; empty, which nothing accepts, if there is none. */
  static String text(Members members, String name) {
    return members.byName().get(name) instanceof Json.Text(String text) ? text : "";
  }

  /** Strict: no padding, no foreign character, no bits left over (RFC 7515, appendix C). */
  private static byte[] bytes(String base64url) throws BadToken {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(base64url);
      String again = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      BadToken.unless(again.equals(base64url), Flaw.UNREADABLE);
      return bytes;
    } catch (IllegalArgumentException e) {
      throw new BadToken(Flaw.UNREADABLE);
    }
  }

  private static Members members(byte[] json) throws BadToken {
    try {
      JsonReader.Read read = JsonReader.read(json);
      BadToken.unless(read.duplicates().isEmpty(), Flaw.DUPLICATE_MEMBER);
      if (read.value() instanceof Members members) {
        return members;
      }
      throw new BadToken(Flaw.UNREADABLE);
    } catch (IOException e) {
      throw new BadToken(Flaw.UNREADABLE);
    }
  }
}
