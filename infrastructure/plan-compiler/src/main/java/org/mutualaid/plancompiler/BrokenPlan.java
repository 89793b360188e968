package org.mutualaid.plancompiler;

/**
 * Something in a plan file or a worked case that cannot stand; the message names file, line and
 * what to do.
 */
public final class BrokenPlan extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenPlan(Place place, String what, String mend) {
    super(place + ": " + what + ". " + mend + ".");
  }

  /**
   * Where something stands.
   *
   * @param line from 1 on
   */
  record Place(String file, int line) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }
}
