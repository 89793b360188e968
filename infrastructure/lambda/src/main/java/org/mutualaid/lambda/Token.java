package org.mutualaid.lambda;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mutualaid.people.PersonId;

/** Who asks, as the authorizer found in the token. Nothing in a body or a header says that. */
record Token(String issuer, PersonId person, Set<Scope> scopes) {
  private static final int SECONDS_DIGITS = 12;

  /**
   * The token behind a request.
   *
   * @param wall the wall clock: the gateway remembers its verdict for minutes, so a token that ran
   *     out since is found here
   */
  static Token of(Envelope envelope, Instant wall) throws Refused {
    String issuer = envelope.authorizer("issuer").orElse("");
    String subject = envelope.authorizer("subject").orElse("");
    boolean twice = envelope.header("authorization").size() > 1;
    if (twice || issuer.isEmpty() || subject.isEmpty() || isOver(envelope, wall)) {
      throw Refused.with(Slug.UNAUTHORIZED);
    }
    return new Token(
        issuer, PersonId.of(issuer, subject), scopes(envelope.authorizer("scope").orElse("")));
  }

  private static boolean isOver(Envelope envelope, Instant wall) {
    String expiresAt = envelope.authorizer("expiresAt").orElse("");
    boolean formed =
        !expiresAt.isEmpty()
            && expiresAt.length() <= SECONDS_DIGITS
            && expiresAt.chars().allMatch(c -> c >= '0' && c <= '9');
    return !formed || Long.parseLong(expiresAt) <= wall.getEpochSecond();
  }

  private static Set<Scope> scopes(String text) {
    List<String> given = List.of(text.split(" ", -1));
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (Scope scope : Scope.values()) {
      if (given.contains(scope.text())) {
        scopes.add(scope);
      }
    }
    return scopes;
  }
}
