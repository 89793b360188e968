package org.mutualaid.rostercsv;

import java.util.NoSuchElementException;
import org.mutualaid.roster.Line;
import org.mutualaid.roster.Lines;

/** A file that cannot be read: one broken line. */
final class NoLines implements Lines {
  private final Line.Broken broken;
  private boolean told;

  NoLines(Line.Broken broken) {
    this.broken = broken;
  }

  @Override
  public boolean hasNext() {
    return !told;
  }

  @Override
  public Line next() {
    if (told) {
      throw new NoSuchElementException();
    }
    told = true;
    return broken;
  }

  @Override
  public void close() {}
}
