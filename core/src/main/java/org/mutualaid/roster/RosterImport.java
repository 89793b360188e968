package org.mutualaid.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;

/**
 * One roster that was sent in, and how far it is.
 *
 * @param post of who sent it, which says for which units it may speak
 * @param version of the state; counting rows does not raise it
 * @param flaw why the whole file is refused
 * @param rows in the file; 0 until it was read once
 * @param tried what the rows looked at so far would do
 * @param applied what the rows applied so far did
 */
public record RosterImport(
    ImportId id,
    PersonId by,
    Post post,
    Declared declared,
    Instant startedAt,
    ImportState state,
    long version,
    Optional<Remark> flaw,
    int rows,
    Counts tried,
    Counts applied) {

  /** A new one, whose file is awaited. */
  public static RosterImport begun(
      ImportId id, PersonId by, Post post, Declared declared, Instant now) {
    return new RosterImport(
        id,
        by,
        post,
        declared,
        now,
        ImportState.AWAITED,
        1,
        Optional.empty(),
        0,
        Counts.NONE,
        Counts.NONE);
  }

  /** Whether rows are applied and not only looked at. */
  public boolean isApplying() {
    return state == ImportState.APPLYING;
  }

  /** How many rows of the present pass are done. */
  public int done() {
    return counts().rows();
  }

  /** What the rows of the present or last pass do. */
  public Counts counts() {
    return state == ImportState.APPLYING || state == ImportState.DONE ? applied : tried;
  }

  /** The pass whose remarks are told: of the dry run until it is applied. */
  public String pass() {
    return state == ImportState.APPLYING || state == ImportState.DONE ? "APPLY" : "DRY";
  }

  /** With more rows of its present pass done, out of so many. */
  RosterImport advanced(List<RowResult> results, int outOf) {
    Counts sum = counts();
    for (RowResult result : results) {
      sum = sum.plus(result);
    }
    boolean whole = sum.rows() == outOf;
    if (isApplying()) {
      return with(whole ? ImportState.DONE : state, flaw, outOf, tried, sum);
    }
    return with(whole ? ImportState.READY : ImportState.DRY_RUN, flaw, outOf, sum, applied);
  }

  RosterImport refused(Remark why) {
    return with(ImportState.REFUSED, Optional.of(why), rows, tried, applied);
  }

  /** Somebody said that it is to be applied. */
  RosterImport toBeApplied() {
    return with(ImportState.APPLYING, flaw, rows, tried, Counts.NONE);
  }

  private RosterImport with(
      ImportState now, Optional<Remark> why, int outOf, Counts trial, Counts work) {
    long next = now == state ? version : version + 1;
    return new RosterImport(id, by, post, declared, startedAt, now, next, why, outOf, trial, work);
  }
}
