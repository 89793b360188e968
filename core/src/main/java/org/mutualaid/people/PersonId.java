package org.mutualaid.people;

import org.mutualaid.privacy.Derived;

/** Names a person without saying who it is: made from the sign-in's issuer and subject. */
public record PersonId(String value) {
  /** Nobody: what does something by itself, because of the time or a rule. No sign-in gives it. */
  public static final PersonId SYSTEM = new PersonId("SYSTEM");

  /** The person who signs in with this issuer and subject (OpenID Connect Core, section 2). */
  public static PersonId of(String issuer, String subject) {
    return new PersonId(Derived.id("person", issuer, subject));
  }

  @Override
  public String toString() {
    return value;
  }
}
