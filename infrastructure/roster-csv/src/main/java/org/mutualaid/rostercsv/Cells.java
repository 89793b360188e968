package org.mutualaid.rostercsv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.roster.Column;
import org.mutualaid.roster.Remark;

/** The cells of one row, read one by one; what is wrong with any of them is noted. */
final class Cells {
  /** A cell that begins so is run by spreadsheets, also in its full-width form. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private static final int LONGEST_CELL = 200;
  private static final int LONGEST_LIST = 2_000;

  private final long line;
  private final Map<Column, String> texts = new EnumMap<>(Column.class);
  private final List<Remark> remarks = new ArrayList<>();

  Cells(long line, List<String> cells, List<Column> columns) {
    this.line = line;
    for (int at = 0; at < columns.size(); at++) {
      put(columns.get(at), cells.get(at));
    }
  }

  /** What is wrong so far. */
  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** Whether a cell says anything. */
  boolean says(Column column) {
    return !texts.getOrDefault(column, "").isEmpty();
  }

  /** A cell that must say something, or the stand-in where it does not. */
  <T> T required(Column column, T standIn, Function<String, Cell<T>> form) {
    String text = texts.getOrDefault(column, "");
    if (text.isEmpty()) {
      note(column, Remark.Code.MISSING);
      return standIn;
    }
    return read(column, text, form).orElse(standIn);
  }

  /** A cell that may be empty. */
  <T> Optional<T> optional(Column column, Function<String, Cell<T>> form) {
    String text = texts.getOrDefault(column, "");
    return text.isEmpty() ? Optional.empty() : read(column, text, form);
  }

  /** What a cell says, or what is wrong with it. */
  sealed interface Cell<T> {
    /** It says something. */
    record Said<T>(T value) implements Cell<T> {}

    /** It cannot be read. */
    record Wrong<T>(Remark.Code code) implements Cell<T> {}
  }

  private <T> Optional<T> read(Column column, String text, Function<String, Cell<T>> form) {
    return switch (form.apply(text)) {
      case Cell.Said<T>(T value) -> Optional.of(value);
      case Cell.Wrong<T>(Remark.Code code) -> {
        note(column, code);
        yield Optional.empty();
      }
    };
  }

  private void put(Column column, String raw) {
    String text = raw.strip();
    flaw(column, raw, text)
        .ifPresentOrElse(code -> note(column, code), () -> texts.put(column, text));
  }

  private static Optional<Remark.Code> flaw(Column column, String raw, String text) {
    boolean isList = column == Column.ENROLMENTS || column == Column.CHILDREN;
    if (beginsLikeFormula(raw) || beginsLikeFormula(text)) {
      return Optional.of(Remark.Code.FORMULA);
    }
    if (text.codePoints().anyMatch(Cells::isControl)) {
      return Optional.of(Remark.Code.CONTROL_CHARACTER);
    }
    return text.length() > (isList ? LONGEST_LIST : LONGEST_CELL)
        ? Optional.of(Remark.Code.CELL_TOO_LONG)
        : Optional.empty();
  }

  private static boolean beginsLikeFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  /** Control characters, and what is not seen or turns the direction of writing. */
  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** One remark a cell is enough. */
  private void note(Column column, Remark.Code code) {
    boolean isNoted = remarks.stream().anyMatch(one -> one.column().equals(Optional.of(column)));
    if (!isNoted) {
      remarks.add(Remark.at(line, column, code));
    }
  }
}
