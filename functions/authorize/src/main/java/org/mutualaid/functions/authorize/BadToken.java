package org.mutualaid.functions.authorize;

/** That a token is not to be believed. Caught in one place, which answers Deny. */
final class BadToken extends Exception {
  private static final long serialVersionUID = 1;

  private final Flaw flaw;

  BadToken(Flaw flaw) {
    super(flaw.name());
    this.flaw = flaw;
  }

  Flaw flaw() {
    return flaw;
  }

  /** Refuses unless a condition holds. */
  static void unless(boolean holds, Flaw flaw) throws BadToken {
    if (!holds) {
      throw new BadToken(flaw);
    }
  }
}
