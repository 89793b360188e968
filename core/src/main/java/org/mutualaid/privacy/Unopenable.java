package org.mutualaid.privacy;

import org.jspecify.annotations.Nullable;

/** A sealed field that its key does not open: damaged, moved or forged. Names no content. */
public final class Unopenable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says which field it was.
   *
   * @param owner whose field, and {@code field} which; nothing of what it holds
   */
  public Unopenable(String owner, String field, @Nullable Throwable cause) {
    super("The sealed field " + field + " of " + owner + " cannot be opened", cause);
  }
}
