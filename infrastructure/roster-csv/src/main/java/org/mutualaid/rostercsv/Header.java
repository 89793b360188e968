package org.mutualaid.rostercsv;

import java.util.List;
import java.util.Optional;
import org.mutualaid.roster.Column;

/** The first line of a roster. */
final class Header {
  private Header() {}

  /** The columns in their order; none, unless every column is named once and nothing else. */
  static List<Column> of(List<String> cells) {
    List<Column> columns =
        cells.stream().map(String::strip).map(Column::named).flatMap(Optional::stream).toList();
    boolean isWhole =
        cells.size() == Column.values().length
            && columns.stream().distinct().count() == cells.size();
    return isWhole ? columns : List.of();
  }
}
