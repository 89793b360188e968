package org.mutualaid.roster;

import java.io.IOException;
import java.io.InputStream;

/** A roster that arrived, at hand to be read as often as is needed; gone when it is closed. */
public interface RosterFile extends AutoCloseable {
  /** Its bytes from the first one on. */
  InputStream open() throws IOException;

  @Override
  void close();
}
