package org.mutualaid.bench;

import java.nio.file.Path;

/** The services that functions call. */
record World(Path work) implements AutoCloseable {
  @Override
  public void close() {}
}
