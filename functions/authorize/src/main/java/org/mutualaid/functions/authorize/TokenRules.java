package org.mutualaid.functions.authorize;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.lambda.json.Members;

/**
 * What the claims of an access token must say. The client is the audience: a token that another
 * application asked for is refused, however good its signature.
 *
 * @param issuer the only one believed, to the letter
 * @param clients whose tokens are taken
 */
record TokenRules(String issuer, Set<String> clients) {
  /** How far the issuer's clock and ours may be apart. */
  static final Duration SKEW = Duration.ofSeconds(60);

  /** The longest subject (OpenID Connect allows 255; ours must be short). */
  static final int SUBJECT_LIMIT = 128;

  private static final int SCOPE_LIMIT = 1024;

  /** Seconds since 1970 up to the year 5138. */
  private static final int TIME_DIGITS = 11;

  /** Refuses rules that a token without the claim would meet. */
  TokenRules {
    if (issuer.isEmpty() || clients.isEmpty() || clients.contains("")) {
      throw new IllegalStateException(
          "TOKEN_ISSUER and TOKEN_CLIENT_IDS must be set; declare them in template.yaml");
    }
  }

  /** The rules that TOKEN_ISSUER and TOKEN_CLIENT_IDS, a list with commas, give. */
  static TokenRules in(Map<String, String> environment) {
    String issuer = environment.getOrDefault("TOKEN_ISSUER", "");
    String clients = environment.getOrDefault("TOKEN_CLIENT_IDS", "");
    return new TokenRules(issuer, Set.copyOf(List.of(clients.split(",", -1))));
  }

  /** Who calls, if the claims, whose signature was checked before, pass. */
  Caller caller(Members claims, Instant now) throws BadToken {
    BadToken.unless(issuer.equals(text(claims, "iss")), Flaw.WRONG_ISSUER);
    BadToken.unless("access".equals(text(claims, "token_use")), Flaw.NO_ACCESS_TOKEN);
    BadToken.unless(clients.contains(text(claims, "client_id")), Flaw.WRONG_CLIENT);
    BadToken.unless(audienceFits(claims), Flaw.WRONG_AUDIENCE);
    checkTimes(claims, now);
    return new Caller(issuer, subject(claims), scope(claims), seconds(claims, "exp"));
  }

  /** An audience is not asked for; where there is one, it is one client of ours, not a list. */
  private boolean audienceFits(Members claims) {
    return !claims.byName().containsKey("aud") || clients.contains(text(claims, "aud"));
  }

  private static void checkTimes(Members claims, Instant now) throws BadToken {
    long earliest = now.minus(SKEW).getEpochSecond();
    long latest = now.plus(SKEW).getEpochSecond();
    BadToken.unless(seconds(claims, "exp") > earliest, Flaw.EXPIRED);
    BadToken.unless(seconds(claims, "iat") <= latest, Flaw.NOT_YET_VALID);
    if (claims.byName().containsKey("nbf")) {
      BadToken.unless(seconds(claims, "nbf") <= latest, Flaw.NOT_YET_VALID);
    }
  }

  private static long seconds(Members claims, String name) throws BadToken {
    if (claims.byName().get(name) instanceof Json.Num(String digits)
        && digits.length() <= TIME_DIGITS
        && isWithin(digits, '0', '9')) {
      return Long.parseLong(digits);
    }
    throw new BadToken(Flaw.BAD_TIME);
  }

  private static String subject(Members claims) throws BadToken {
    String subject = text(claims, "sub");
    boolean fits = !subject.isEmpty() && subject.length() <= SUBJECT_LIMIT;
    BadToken.unless(fits && isWithin(subject, '!', '~'), Flaw.BAD_SUBJECT);
    return subject;
  }

  private static String scope(Members claims) throws BadToken {
    String scope = text(claims, "scope");
    boolean fits = !scope.isEmpty() && scope.length() <= SCOPE_LIMIT;
    BadToken.unless(fits && isWithin(scope, ' ', '~'), Flaw.BAD_SCOPE);
    return scope;
  }

  private static boolean isWithin(String text, char first, char last) {
    return text.chars().allMatch(c -> c >= first && c <= last);
  }

  private static String text(Members claims, String name) {
    return CompactToken.text(claims, name);
  }
}
