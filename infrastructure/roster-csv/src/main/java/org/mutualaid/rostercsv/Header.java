package org.mutualaid.rostercsv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mutualaid.roster.Column;

/** The first line of a roster. */
final class Header {
  private Header() {}

  /** The columns in their order; none, unless each that must be is named once, and nothing else. */
  static List<Column> of(List<String> cells) {
    List<Column> columns =
        cells.stream().map(String::strip).map(Column::named).flatMap(Optional::stream).toList();
    boolean isWhole =
        columns.stream().distinct().count() == cells.size()
            && Arrays.stream(Column.values())
                .allMatch(column -> column.mayBeMissing() || columns.contains(column));
    return isWhole ? columns : List.of();
  }
}
