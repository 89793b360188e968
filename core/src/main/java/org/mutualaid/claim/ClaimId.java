package org.mutualaid.claim;

import org.mutualaid.people.PersonId;
import org.mutualaid.privacy.Derived;

/** Names a claim in addresses and keys. Made from who started it and with which request key. */
public record ClaimId(String value) {
  /** The claim that this request starts; the same request names the same claim. */
  public static ClaimId startedBy(PersonId person, String requestKey) {
    return new ClaimId(Derived.id("claim", person.value(), requestKey));
  }

  /** Whether a text has the form of a claim id; one that has not names no claim. */
  public static boolean isForm(String text) {
    return Derived.isId(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
