package org.mutualaid.roster;

import java.util.List;

/** One row of a roster's file, as far as it can be read. */
public sealed interface Line {
  /**
   * A row that says something.
   *
   * @param number of the line it begins at
   */
  record Row(long number, RosterRow row) implements Line {}

  /** A row that cannot be read. */
  record Bad(List<Remark> remarks) implements Line {}

  /** The file cannot be read on from here, and nothing of it may be applied. */
  record Broken(Remark remark) implements Line {}
}
