package org.mutualaid.roster;

import java.util.List;
import java.util.function.Function;

/** How many rows are worked on side by side. */
@FunctionalInterface
public interface Lanes {
  /** One row after the other. */
  Lanes ONE = Lanes::oneByOne;

  /** Works on each row, and gives the results in the order of the rows. */
  List<RowResult> each(List<Line> rows, Function<Line, RowResult> work);

  private static List<RowResult> oneByOne(List<Line> rows, Function<Line, RowResult> work) {
    return rows.stream().map(work).toList();
  }
}
