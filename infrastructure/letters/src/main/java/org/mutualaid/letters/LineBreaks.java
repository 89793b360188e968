package org.mutualaid.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines: Chinese between any two characters, but not before a closing or after
 * an opening mark; other scripts between words, and inside one only if it fills a line alone.
 */
record LineBreaks(ToDoubleFunction<String> widths, double width) {
  private static final String CLOSING = "，。、；：！？）」』》】”’％…)]},.;:!?%";
  private static final String OPENING = "（「『《【“‘([{";
  private static final int FIRST_WIDE = 0x2E80;

  /** The lines, each as wide as there is room at most; at least one, which may be empty. */
  List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    for (String unit : units(text)) {
      if (!line.isEmpty() && !fits(line + unit.stripTrailing())) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      for (String piece : pieces(unit)) {
        if (!line.isEmpty() && !fits(line + piece.stripTrailing())) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(piece);
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private boolean fits(String line) {
    return widths.applyAsDouble(line) <= width;
  }

  /** A unit that is wider than a line falls apart into its characters. */
  private List<String> pieces(String unit) {
    return fits(unit.stripTrailing())
        ? List.of(unit)
        : unit.codePoints().mapToObj(Character::toString).toList();
  }

  /** What stays together. */
  private static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    var unit = new StringBuilder();
    int before = -1;
    for (int point : text.codePoints().toArray()) {
      if (before >= 0 && isBreak(before, point)) {
        units.add(unit.toString());
        unit.setLength(0);
      }
      unit.appendCodePoint(point);
      before = point;
    }
    units.add(unit.toString());
    return units;
  }

  private static boolean isBreak(int before, int after) {
    if (after == ' ' || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || before >= FIRST_WIDE || after >= FIRST_WIDE;
  }
}
