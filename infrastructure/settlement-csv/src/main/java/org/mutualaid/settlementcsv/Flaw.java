package org.mutualaid.settlementcsv;

/**
 * What is wrong with a file, and where; never what stood there.
 *
 * @param line from 1, the header
 * @param column from 1; 0 where it is about the whole line
 */
public record Flaw(long line, int column, Code code) {
  /** What can be wrong. */
  public enum Code {
    BAD_HEADER,
    WRONG_CELLS,
    TOO_LONG,
    NOT_ASCII,
    BAD_FORM,
    BAD_DATE,
    NOT_ONE_OF,
    OUTSIDE_QUARTER,
    IMPOSSIBLE,
    MUST_BE_EMPTY,
    NOT_SORTED,
    SECOND_SUM,
    TOO_MANY_ROWS
  }

  @Override
  public String toString() {
    return "line " + line + (column == 0 ? "" : ", column " + column) + ": " + code;
  }
}
