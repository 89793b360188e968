package org.mutualaid.roster;

/** Reads the rows of a file. */
@FunctionalInterface
public interface RosterReader {
  /** The rows from the first one on. */
  Lines read(RosterFile file);
}
