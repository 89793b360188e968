package org.mutualaid.settlementcsv;

/** A cell that cannot be read. Never leaves the package. */
final class Flawed extends Exception {
  private static final long serialVersionUID = 1;

  private final int column;
  private final Flaw.Code code;

  Flawed(int column, Flaw.Code code) {
    super(code.name(), null, false, false);
    this.column = column;
    this.code = code;
  }

  Flaw at(long line) {
    return new Flaw(line, column, code);
  }
}
