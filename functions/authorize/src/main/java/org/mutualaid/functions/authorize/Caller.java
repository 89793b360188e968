package org.mutualaid.functions.authorize;

import org.mutualaid.people.PersonId;

/**
 * Who calls, as the token says; handed on to the functions.
 *
 * @param scope space separated
 * @param expiresAtSeconds since 1970, UTC
 */
record Caller(String issuer, String subject, String scope, long expiresAtSeconds) {
  PersonId person() {
    return PersonId.of(issuer, subject);
  }
}
