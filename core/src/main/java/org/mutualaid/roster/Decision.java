package org.mutualaid.roster;

import java.util.List;
import org.mutualaid.people.Person;

/** What is to be done about one row. */
public sealed interface Decision {
  /** What was wrong with it, if anything. */
  List<Remark> remarks();

  /** The roster says so already. */
  record Unchanged(List<Remark> remarks) implements Decision {}

  /**
   * The roster is to say something else.
   *
   * @param kind ADDED, CHANGED or ENDED
   * @param after the person, with the details as they were
   * @param newDetails whether the row's details are to be sealed in their place
   */
  record Change(RowKind kind, Person after, boolean newDetails, List<Remark> remarks)
      implements Decision {
    @Override
    public String toString() {
      return "Change[" + kind + "]";
    }
  }

  /** Nothing of the row is to be done. */
  record Refused(List<Remark> remarks) implements Decision {}
}
