package org.mutualaid.ledger;

/**
 * Names one line for ever: the claim it was granted in, and its place among all lines that the
 * claim ever had, corrections among them. Derived, never drawn, so a repeated decision names the
 * same lines.
 *
 * @param claim by its id
 * @param line from 1
 */
public record LineNumber(String claim, int line) {
  /** The number with this text. */
  public static LineNumber parse(String text) {
    int slash = text.indexOf('/');
    return new LineNumber(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return claim + "/" + line;
  }
}
