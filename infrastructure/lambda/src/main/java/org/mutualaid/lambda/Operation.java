package org.mutualaid.lambda;

import java.util.EnumSet;
import java.util.Set;

/**
 * One route that a function serves.
 *
 * @param route method and path as in the template, e.g. {@code GET /claims/{claimId}}
 * @param scopes of which a token must have one
 * @param answering what is done with a request that passed
 */
public record Operation(String route, Set<Scope> scopes, Answering answering) {
  /** Answers one request: reads it, calls one use case, words the outcome. */
  @FunctionalInterface
  public interface Answering {
    /**
     * The answer.
     *
     * @throws Refused if the request cannot be read
     */
    Answer to(Request request) throws Refused;
  }

  /** The route, for tokens with this scope or one of these. */
  public static Operation of(String route, Answering answering, Scope scope, Scope... otherScopes) {
    return new Operation(route, EnumSet.of(scope, otherScopes), answering);
  }

  boolean changesSomething() {
    return route.startsWith("POST ");
  }
}
