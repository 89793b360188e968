package org.mutualaid.roster;

/** What a row does to the roster. */
public enum RowKind {
  ADDED,
  CHANGED,
  ENDED,
  UNCHANGED,
  REFUSED
}
