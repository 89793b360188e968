package org.mutualaid.roster;

import java.util.Iterator;

/** The rows of a file, one after the other, in bounded memory; after a broken one comes none. */
public interface Lines extends Iterator<Line>, AutoCloseable {
  @Override
  void close();
}
