package org.mutualaid.roster;

/** Where the one key is kept, wrapped, under which codes are marked. */
public interface LinkKey {
  /** The wrapped key; the given one is kept if there is none yet. */
  byte[] orKeep(Fresh fresh);

  /** Makes a key where there is none. */
  @FunctionalInterface
  interface Fresh {
    /** A new key in its wrapped form. */
    byte[] wrapped();
  }
}
