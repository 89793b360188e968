package org.mutualaid.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Does the work of imports: first looks at every row, later applies every row. It can be stopped
 * anywhere and begun again; what was kept is not done again, and what was done and not kept is
 * found to be done.
 */
public final class RunImport {
  /** The most rows of one file. */
  public static final int MOST_ROWS = 100_000;

  /** Rows between two checkpoints. */
  static final int CHUNK = 100;

  /** How long nobody else takes an import whose worker reads the file and says nothing yet. */
  static final Duration HELD_TO_READ = Duration.ofMinutes(2);

  /**
   * How long nobody else takes it after a checkpoint. Two at once would do no harm, but do the work
   * twice.
   */
  static final Duration HELD = Duration.ofSeconds(15);

  private static final int MOST_AT_ONCE = 100;
  private static final Duration AWAITED = Duration.ofDays(1);

  private final ImportWork work;
  private final RosterFiles files;
  private final RosterReader reader;
  private final Rows rows;
  private final InstantSource wall;
  private final int chunk;

  /**
   * The worker of imports.
   *
   * @param wall the wall clock, by which an import is held
   */
  public RunImport(
      ImportWork work, RosterFiles files, RosterReader reader, Rows rows, InstantSource wall) {
    this(work, files, reader, rows, wall, CHUNK);
  }

  /** The same, with so many rows between two checkpoints. */
  public RunImport(
      ImportWork work,
      RosterFiles files,
      RosterReader reader,
      Rows rows,
      InstantSource wall,
      int chunk) {
    this.chunk = chunk;
    this.work = work;
    this.files = files;
    this.reader = reader;
    this.rows = rows;
    this.wall = wall;
  }

  /** Every import that waits for work, the oldest first. */
  public List<ImportId> unfinished() {
    return work.unfinished(wall.instant(), MOST_AT_ONCE);
  }

  /**
   * Works on one import for as long as may be.
   *
   * @return the import as it is then, if there was work and nobody else was at it
   */
  public Optional<RosterImport> on(ImportId id, BooleanSupplier mayGoOn) {
    Optional<RosterFile> arrived = files.arrived(id);
    if (arrived.isEmpty()) {
      return givenUp(id);
    }
    try (RosterFile file = arrived.get()) {
      Instant now = wall.instant();
      return work.take(id, now, now.plus(HELD_TO_READ)).flatMap(one -> run(one, file, mayGoOn));
    }
  }

  private Optional<RosterImport> givenUp(ImportId id) {
    Instant now = wall.instant();
    return work.find(id)
        .filter(one -> one.state() == ImportState.AWAITED)
        .filter(one -> one.startedAt().plus(AWAITED).isBefore(now))
        .flatMap(one -> refused(one, Remark.at(1, Remark.Code.NEVER_ARRIVED)));
  }

  private Optional<RosterImport> run(RosterImport one, RosterFile file, BooleanSupplier mayGoOn) {
    if (!Hashes.of(file).equals(one.declared().sha256())) {
      return refused(one, Remark.at(1, Remark.Code.WRONG_HASH));
    }
    Survey survey;
    try (Lines lines = reader.read(file)) {
      survey = Survey.of(lines, MOST_ROWS);
    }
    if (survey.flaw().isPresent()) {
      return refused(one, survey.flaw().get());
    }
    try (Lines lines = reader.read(file)) {
      skip(lines, one.done());
      return worked(one, lines, survey, mayGoOn);
    }
  }

  private Optional<RosterImport> worked(
      RosterImport one, Lines lines, Survey survey, BooleanSupplier mayGoOn) {
    RosterImport now = one;
    while (lines.hasNext() && mayGoOn.getAsBoolean()) {
      List<RowResult> results = rows.on(now, taken(lines, chunk), survey);
      RosterImport next = now.advanced(results, survey.rows());
      List<Remark> remarks = results.stream().flatMap(r -> r.remarks().stream()).toList();
      if (!work.keep(now, next, remarks, wall.instant().plus(HELD))) {
        return Optional.empty();
      }
      now = next;
    }
    return Optional.of(now);
  }

  private static void skip(Lines lines, int count) {
    for (int at = 0; at < count && lines.hasNext(); at++) {
      lines.next();
    }
  }

  private static List<Line> taken(Lines lines, int count) {
    List<Line> taken = new ArrayList<>();
    while (taken.size() < count && lines.hasNext()) {
      taken.add(lines.next());
    }
    return taken;
  }

  private Optional<RosterImport> refused(RosterImport one, Remark why) {
    RosterImport refused = one.refused(why);
    return work.keep(one, refused, List.of(), wall.instant())
        ? Optional.of(refused)
        : Optional.empty();
  }
}
