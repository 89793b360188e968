package org.mutualaid.roster;

import java.util.Optional;

/**
 * What is wrong at one place of a roster. It names the place and never what stands there.
 *
 * @param line in the file, from 1
 * @param column where it is one column's
 * @param byteInLine from 1, where a byte is what is wrong
 */
public record Remark(long line, Optional<Column> column, Optional<Integer> byteInLine, Code code) {
  /** A remark on a column. */
  public static Remark at(long line, Column column, Code code) {
    return new Remark(line, Optional.of(column), Optional.empty(), code);
  }

  /** A remark on a whole line. */
  public static Remark at(long line, Code code) {
    return new Remark(line, Optional.empty(), Optional.empty(), code);
  }

  /** A remark on a byte. */
  public static Remark atByte(long line, int byteInLine, Code code) {
    return new Remark(line, Optional.empty(), Optional.of(byteInLine), code);
  }

  /** What follows from a remark. */
  public enum Effect {
    /** Nothing of the file is applied. */
    FILE_REFUSED,
    /** Nothing of the row is applied. */
    ROW_REFUSED,
    /** The row is applied without that one enrolment. */
    ENROLMENT_LEFT_OUT
  }

  /** What can be wrong. The words, and how to mend it, are in the catalogue of words. */
  public enum Code {
    /** Nothing arrived while the slot was open, nor for a day after it. */
    NEVER_ARRIVED(Effect.FILE_REFUSED),
    /** Another content than declared. */
    WRONG_HASH(Effect.FILE_REFUSED),
    /** Neither UTF-8 nor GB18030. */
    BAD_ENCODING(Effect.FILE_REFUSED),
    /** Lines in two encodings. */
    MIXED_ENCODING(Effect.FILE_REFUSED),
    /** The first line does not name every column once. */
    BAD_HEADER(Effect.FILE_REFUSED),
    /** A line, a cell or the number of cells is past every measure. */
    TOO_LONG(Effect.FILE_REFUSED),
    /** A cell that goes on over lines: most often a quote that is not closed. */
    LINE_BREAK(Effect.FILE_REFUSED),
    /** More rows than a roster may have. */
    TOO_MANY_ROWS(Effect.FILE_REFUSED),
    /** Not one row. */
    EMPTY(Effect.FILE_REFUSED),
    /** More or fewer cells than the first line has. */
    CELL_COUNT(Effect.ROW_REFUSED),
    MISSING(Effect.ROW_REFUSED),
    /** Begins like a formula, which a spreadsheet would run. */
    FORMULA(Effect.ROW_REFUSED),
    CONTROL_CHARACTER(Effect.ROW_REFUSED),
    CELL_TOO_LONG(Effect.ROW_REFUSED),
    BAD_FORM(Effect.ROW_REFUSED),
    BAD_DATE(Effect.ROW_REFUSED),
    NOT_ONE_OF(Effect.ROW_REFUSED),
    /** The same person stands in another line as well; both are refused. */
    DUPLICATE_ROW(Effect.ROW_REFUSED),
    UNKNOWN_ISSUER(Effect.ROW_REFUSED),
    UNKNOWN_UNIT(Effect.ROW_REFUSED),
    /** Not a unit that the sender may speak for. */
    OTHER_UNIT(Effect.ROW_REFUSED),
    /** Active in a unit that the sender may not speak for, and not let go by it. */
    MEMBER_ELSEWHERE(Effect.ROW_REFUSED),
    /** The same status at the same unit, since another day than the roster has. */
    SINCE_DIFFERS(Effect.ROW_REFUSED),
    /** Begins no later than what the roster has last. */
    BEFORE_WHAT_IS_KNOWN(Effect.ROW_REFUSED),
    /** Ends a membership that the roster has not. */
    NOT_A_MEMBER(Effect.ROW_REFUSED),
    UNKNOWN_PLAN(Effect.ROW_REFUSED),
    TOO_MANY_SHARES(Effect.ROW_REFUSED),
    UNKNOWN_TIER(Effect.ROW_REFUSED),
    /** An enrolment that starts on a day without active membership. */
    NOT_ACTIVE_AT_START(Effect.ROW_REFUSED),
    /** Overlaps one of the same plan that starts no later. */
    DUPLICATE_ENROLMENT(Effect.ENROLMENT_LEFT_OUT),
    /** Too few of the unit take part. */
    BELOW_PARTICIPATION(Effect.ENROLMENT_LEFT_OUT);

    private final Effect effect;

    Code(Effect effect) {
      this.effect = effect;
    }

    /** What follows from it. */
    public Effect effect() {
      return effect;
    }
  }
}
