package org.mutualaid.local.refusal;

/** The embedded cloud cannot start; the message is one sentence that says what to do about it. */
public final class CannotStart extends RuntimeException {
  /** Says why, in a sentence. */
  public CannotStart(String sentence) {
    super(sentence);
  }

  /** Says why, in a sentence, and keeps what was thrown underneath. */
  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
