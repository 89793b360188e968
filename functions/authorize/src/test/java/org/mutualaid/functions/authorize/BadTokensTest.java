package org.mutualaid.functions.authorize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way we know in which a token can be bad (ASVS 9.1, 9.2, 10.3; RFC 8725). */
class BadTokensTest {
  private static final Instant NOW = Instant.parse("2026-04-20T02:00:00Z");
  private static final long SECOND = NOW.getEpochSecond();
  private static final Issuer OURS = Issuer.withKey("k1", 2048);
  private static final Issuer OTHER = Issuer.withKey("k1", 2048);
  private static final TokenRules RULES =
      new TokenRules("https://issuer.example", Set.of("member-pages", "staff-pages"));
  private static final String HEADER = "{\"alg\":\"RS256\",\"kid\":\"k1\"}";
  private static final String CLAIMS =
      """
      {"iss":"https://issuer.example","sub":"li-na","client_id":"member-pages",\
      "token_use":"access","scope":"openid claims:file","iat":%d,"nbf":%d,"exp":%d}"""
          .formatted(SECOND, SECOND, SECOND + 3600);

  @Test
  void a_good_token_tells_who_calls() throws BadToken {
    var expected =
        new Caller("https://issuer.example", "li-na", "openid claims:file", SECOND + 3600);

    assertEquals(expected, check(OURS.sign(HEADER, CLAIMS)));
  }

  @Test
  void clocks_may_be_a_minute_apart() throws BadToken {
    check(claims("\"exp\":" + (SECOND + 3600), "\"exp\":" + (SECOND - 59)));
    check(claims("\"iat\":" + SECOND, "\"iat\":" + (SECOND + 60)));
    check(claims("\"nbf\":" + SECOND, "\"nbf\":" + (SECOND + 60)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void a_bad_token_is_refused(String what, String token, Flaw flaw) {
    BadToken refused = assertThrows(BadToken.class, () -> check(token), what);
    assertEquals(flaw, refused.flaw(), what);
  }

  static Stream<Arguments> badTokens() {
    return Stream.of(badForms(), badHeaders(), badSignatures(), badClaims(), badTimes())
        .flatMap(s -> s);
  }

  private static Stream<Arguments> badForms() {
    String good = OURS.sign(HEADER, CLAIMS);
    String unsigned = good.substring(0, good.lastIndexOf('.') + 1);
    return Stream.of(
        bad("empty", "", Flaw.UNREADABLE),
        bad("two parts", "e30.e30", Flaw.UNREADABLE),
        bad("a trailing dot", good + ".", Flaw.UNREADABLE),
        bad("padding", good + "=", Flaw.UNREADABLE),
        bad("a foreign character", good + "!", Flaw.UNREADABLE),
        bad("a line break", good + "\n", Flaw.UNREADABLE),
        bad("plain Base64", unsigned + "+/+/", Flaw.UNREADABLE),
        bad("bits left over", unsigned + "AB", Flaw.UNREADABLE),
        bad("a header that is no JSON", OURS.sign("{", CLAIMS), Flaw.UNREADABLE),
        bad("claims that are a list", OURS.sign(HEADER, "[]"), Flaw.UNREADABLE),
        bad("something after the claims", OURS.sign(HEADER, CLAIMS + "{}"), Flaw.UNREADABLE),
        bad("9 KB", claims("li-na", "x".repeat(9 * 1024)), Flaw.TOO_LONG));
  }

  private static Stream<Arguments> badHeaders() {
    return Stream.of(
        bad(
            "alg none",
            Issuer.encoded("{\"alg\":\"none\"}") + "." + Issuer.encoded(CLAIMS) + ".",
            Flaw.WRONG_ALGORITHM),
        bad("alg none, signed", header("\"RS256\"", "\"none\""), Flaw.WRONG_ALGORITHM),
        bad("HS256 with the public key", withPublicKeyAsSecret(), Flaw.WRONG_ALGORITHM),
        bad("alg RS512", header("RS256", "RS512"), Flaw.WRONG_ALGORITHM),
        bad("alg in lower case", header("RS256", "rs256"), Flaw.WRONG_ALGORITHM),
        bad("no alg", header("\"alg\":\"RS256\",", ""), Flaw.WRONG_ALGORITHM),
        bad("no kid", header(",\"kid\":\"k1\"", ""), Flaw.UNKNOWN_KEY),
        bad("unknown kid", header("k1", "k2"), Flaw.UNKNOWN_KEY),
        bad("kid as a path", header("k1", "../../dev/null"), Flaw.UNKNOWN_KEY),
        bad("jku", headerWith("jku", "\"https://evil.example/jwks\""), Flaw.FORBIDDEN_HEADER),
        bad("x5u", headerWith("x5u", "\"https://evil.example/cert\""), Flaw.FORBIDDEN_HEADER),
        bad("x5c", headerWith("x5c", "[\"MIIB\"]"), Flaw.FORBIDDEN_HEADER),
        bad("jwk", headerWith("jwk", OTHER.jwk()), Flaw.FORBIDDEN_HEADER),
        bad("crit", headerWith("crit", "[\"exp\"]"), Flaw.FORBIDDEN_HEADER),
        bad("two algs", headerWith("alg", "\"none\""), Flaw.DUPLICATE_MEMBER));
  }

  private static Stream<Arguments> badSignatures() {
    String good = OURS.sign(HEADER, CLAIMS);
    String signature = good.substring(good.lastIndexOf('.'));
    String reviewer = CLAIMS.replace("claims:file", "claims:review");
    String changed = Issuer.encoded(HEADER) + "." + Issuer.encoded(reviewer) + signature;
    return Stream.of(
        bad("another key of that name", OTHER.sign(HEADER, CLAIMS), Flaw.BAD_SIGNATURE),
        bad("changed claims", changed, Flaw.BAD_SIGNATURE),
        bad("no signature", good.substring(0, good.lastIndexOf('.') + 1), Flaw.BAD_SIGNATURE),
        bad("a short signature", good.substring(0, good.length() - 2), Flaw.BAD_SIGNATURE));
  }

  private static Stream<Arguments> badClaims() {
    return Stream.of(
        bad("another issuer", claims("issuer.example", "issuer.evil"), Flaw.WRONG_ISSUER),
        bad("a slash more", claims("issuer.example", "issuer.example/"), Flaw.WRONG_ISSUER),
        bad("no issuer", claims("\"iss\"", "\"izz\""), Flaw.WRONG_ISSUER),
        bad("an ID token", claims("\"access\"", "\"id\""), Flaw.NO_ACCESS_TOKEN),
        bad("no use", claims("token_use", "use"), Flaw.NO_ACCESS_TOKEN),
        bad("another client", claims("member-pages", "other-app"), Flaw.WRONG_CLIENT),
        bad("no client", claims("client_id", "azp"), Flaw.WRONG_CLIENT),
        bad(
            "clients as a list",
            claims("\"member-pages\"", "[\"member-pages\"]"),
            Flaw.WRONG_CLIENT),
        bad("another audience", with("\"aud\":\"other-app\""), Flaw.WRONG_AUDIENCE),
        bad("ours second", with("\"aud\":[\"other-app\",\"member-pages\"]"), Flaw.WRONG_AUDIENCE),
        bad("an empty subject", claims("li-na", ""), Flaw.BAD_SUBJECT),
        bad("no subject", claims("\"sub\"", "\"sup\""), Flaw.BAD_SUBJECT),
        bad("a subject that is a number", claims("\"li-na\"", "7"), Flaw.BAD_SUBJECT),
        bad("a long subject", claims("li-na", "x".repeat(129)), Flaw.BAD_SUBJECT),
        bad("a Chinese subject", claims("li-na", "李娜"), Flaw.BAD_SUBJECT),
        bad("a control character", claims("li-na", "li\\u0000na"), Flaw.BAD_SUBJECT),
        bad("two subjects", with("\"sub\":\"chen-wei\""), Flaw.DUPLICATE_MEMBER),
        bad("no scope", claims("\"scope\"", "\"scp\""), Flaw.BAD_SCOPE),
        bad(
            "scopes as a list",
            claims("\"openid claims:file\"", "[\"claims:file\"]"),
            Flaw.BAD_SCOPE));
  }

  private static Stream<Arguments> badTimes() {
    String exp = "\"exp\":" + (SECOND + 3600);
    return Stream.of(
        bad("expired", claims(exp, "\"exp\":" + (SECOND - 60)), Flaw.EXPIRED),
        bad("no exp", claims("\"exp\"", "\"ex\""), Flaw.BAD_TIME),
        bad("exp as text", claims(exp, "\"exp\":\"" + (SECOND + 3600) + "\""), Flaw.BAD_TIME),
        bad("exp of a thousand years", claims(exp, "\"exp\":1e30"), Flaw.BAD_TIME),
        bad("exp too long a number", claims(exp, "\"exp\":" + "9".repeat(12)), Flaw.BAD_TIME),
        bad("exp below zero", claims(exp, "\"exp\":-1"), Flaw.BAD_TIME),
        bad("exp null", claims(exp, "\"exp\":null"), Flaw.BAD_TIME),
        bad(
            "nbf ahead",
            claims("\"nbf\":" + SECOND, "\"nbf\":" + (SECOND + 61)),
            Flaw.NOT_YET_VALID),
        bad(
            "iat ahead",
            claims("\"iat\":" + SECOND, "\"iat\":" + (SECOND + 61)),
            Flaw.NOT_YET_VALID),
        bad("no iat", claims("\"iat\"", "\"it\""), Flaw.BAD_TIME));
  }

  @Test
  void rules_that_a_token_without_the_claim_would_meet_are_refused() {
    assertThrows(IllegalStateException.class, () -> new TokenRules("", Set.of("member-pages")));
    assertThrows(IllegalStateException.class, () -> new TokenRules("https://x", Set.of("a", "")));
    assertThrows(IllegalStateException.class, () -> new TokenRules("https://x", Set.of()));
  }

  private static Caller check(String token) throws BadToken {
    Keys keys =
        keyId -> {
          BadToken.unless(keyId.equals(OURS.keyId()), Flaw.UNKNOWN_KEY);
          return OURS.pair().getPublic();
        };
    return RULES.caller(CompactToken.read(token).verifiedBy(keys), NOW);
  }

  private static Arguments bad(String what, String token, Flaw flaw) {
    return Arguments.of(what, token, flaw);
  }

  private static String claims(String part, String instead) {
    return OURS.sign(HEADER, changed(CLAIMS, part, instead));
  }

  private static String with(String member) {
    return claims("{", "{" + member + ",");
  }

  private static String header(String part, String instead) {
    return OURS.sign(changed(HEADER, part, instead), CLAIMS);
  }

  private static String headerWith(String name, String value) {
    return header("}", ",\"" + name + "\":" + value + "}");
  }

  private static String changed(String text, String part, String instead) {
    String changed = text.replace(part, instead);
    assertEquals(false, changed.equals(text), "the test changes nothing: " + part);
    return changed;
  }

  private static String withPublicKeyAsSecret() {
    String signed = Issuer.encoded(HEADER.replace("RS256", "HS256")) + "." + Issuer.encoded(CLAIMS);
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(OURS.pair().getPublic().getEncoded(), "HmacSHA256"));
      byte[] tag = mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
      return signed + "." + Issuer.encoded(tag);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
