package org.mutualaid.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Imports for who does the work: one taker at a time, and progress that is kept as it is made. */
public interface ImportWork {
  /** An import as it is. One consistent read. */
  Optional<RosterImport> find(ImportId id);

  /**
   * Takes an unfinished import that nobody holds.
   *
   * @param until when it is anybody's again, unless a checkpoint says later
   * @return the import as it is, unless somebody holds it or it needs no work
   */
  Optional<RosterImport> take(ImportId id, Instant now, Instant until);

  /**
   * Keeps what was done, with the remarks of those rows, all or nothing.
   *
   * @param before as it was taken or kept last; if it is no longer so, nothing is kept
   * @return whether it was kept
   */
  boolean keep(RosterImport before, RosterImport after, List<Remark> remarks, Instant heldUntil);

  /**
   * Imports that need work and that nobody holds, the oldest first; may lag behind.
   *
   * @param limit 1 to 1,000
   */
  List<ImportId> unfinished(Instant now, int limit);
}
