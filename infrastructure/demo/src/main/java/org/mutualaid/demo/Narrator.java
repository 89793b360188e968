package org.mutualaid.demo;

import java.io.PrintStream;

/** Tells on the terminal what happens, in both languages. */
final class Narrator {
  private final PrintStream out;

  Narrator(PrintStream out) {
    this.out = out;
  }

  void title(String zh, String en) {
    out.println();
    out.println("== " + zh + " · " + en);
  }

  /** A day of a story that takes many. */
  void day(int day) {
    out.println("  第 " + day + " 天 · Day " + day);
  }

  /** One thing that was done and found to be as it should. */
  void tell(String zh, String en) {
    out.println("  ✓ " + zh + " · " + en);
  }

  /** What the service said, in its own words. */
  void quote(String words) {
    out.println("      " + words);
  }
}
