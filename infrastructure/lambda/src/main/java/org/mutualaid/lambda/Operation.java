package org.mutualaid.lambda;

import java.util.EnumSet;
import java.util.Set;

/**
 * One route that a function serves.
 *
 * @param route method and path as in the template, e.g. {@code GET /claims/{claimId}}
 * @param scopes of which a token must have one
 * @param answering what is done with a request that passed
 * @param storing whether a request may change something, so that it must say when it is the same
 */
public record Operation(String route, Set<Scope> scopes, Answering answering, boolean storing) {
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
    boolean storing = hasBody(route);
    return new Operation(route, EnumSet.of(scope, otherScopes), answering, storing);
  }

  /** The same for a question that has a body: nothing is stored, so no request key is asked for. */
  public Operation thatStoresNothing() {
    return new Operation(route, scopes, answering, false);
  }

  boolean hasBody() {
    return hasBody(route);
  }

  private static boolean hasBody(String route) {
    return route.startsWith("POST ") || route.startsWith("PUT ");
  }
}
