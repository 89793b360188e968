package org.mutualaid.lambda.events;

/** An event that has not the form AWS documents. Trying again helps nobody: a person must look. */
public final class UnreadableEvent extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says what is missing.
   *
   * @param what the name of a member, never a value
   */
  public UnreadableEvent(String what) {
    super("the event has no readable " + what);
  }
}
