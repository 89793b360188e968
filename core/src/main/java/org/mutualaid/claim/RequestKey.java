package org.mutualaid.claim;

import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.Derived;

/**
 * What makes two requests the same one: who asked, for what, under which Idempotency-Key; and a
 * hash of the canonical body, which must then be the same too.
 *
 * @param route method and path, e.g. {@code POST /claims}
 * @param key as the client chose it, 1 to 255 characters
 */
public record RequestKey(PersonId caller, String route, String key, String bodyHash) {
  /** The key under which the answer is remembered. Another caller's is never the same. */
  public String replayKey() {
    return Derived.id("replay", caller.value(), route, key);
  }
}
