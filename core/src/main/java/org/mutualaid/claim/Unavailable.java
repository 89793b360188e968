package org.mutualaid.claim;

/**
 * A dependency did not answer in time, or answered that it cannot now. Whether a write happened is
 * unknown. Told to the caller as "try again", never as a refusal.
 */
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says which dependency it was.
   *
   * @param what the dependency, e.g. {@code claims table}; nothing personal
   */
  public Unavailable(String what, Throwable cause) {
    super(what + " is unavailable", cause);
  }

  /** Says what too many others want at this moment. */
  public Unavailable(String what) {
    super(what + " is wanted by too many at once");
  }
}
