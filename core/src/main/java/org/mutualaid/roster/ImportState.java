package org.mutualaid.roster;

/** Where an import stands. */
public enum ImportState {
  /** A slot was given; nothing has been read yet. */
  AWAITED,
  /** Being looked through; nothing is changed. */
  DRY_RUN,
  /** Looked through; waits for somebody to apply it. */
  READY,
  APPLYING,
  DONE,
  /** The file cannot be used, and nothing was changed. */
  REFUSED;

  /** Whether there is work to be done. */
  public boolean isUnfinished() {
    return switch (this) {
      case AWAITED, DRY_RUN, APPLYING -> true;
      case READY, DONE, REFUSED -> false;
    };
  }
}
