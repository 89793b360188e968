package org.mutualaid.settlement;

import java.util.List;
import java.util.Optional;

/** Keeps the batch of a quarter in step with the settling of its files. Each may be done again. */
public final class RunBatch {
  private static final int TRIES = 8;

  private final Batches batches;
  private final Releases releases;

  public RunBatch(Batches batches, Releases releases) {
    this.batches = batches;
    this.releases = releases;
  }

  /** It cannot be done now; whoever asked asks again after a while. */
  public static final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotNow(String why) {
      super(why);
    }
  }

  /** Notes the flaws of a file of which nothing is settled. */
  public void refused(Quarter quarter, String file, List<String> flaws) {
    var refused = new Batch.RefusedFile(file, flaws);
    kept(
        quarter,
        kept -> {
          Batch before = kept.one().orElseGet(() -> Batch.of(quarter, file));
          return before.refused().equals(Optional.of(refused)) ? before : before.refusing(refused);
        });
  }

  /**
   * A file is being settled, and until it is nobody decides on the batch.
   *
   * @throws NotNow while the payouts of the batch are coming to be, which nobody may add to
   */
  public void begins(Quarter quarter, String file) {
    kept(quarter, kept -> begun(kept.one().orElseGet(() -> Batch.of(quarter, file)), file));
  }

  private static Batch begun(Batch before, String file) {
    if (before.state() == Batch.State.RELEASING) {
      throw new NotNow("the batch is being released: settle the file once it is");
    }
    boolean again = before.state() == Batch.State.SETTLING && before.file().equals(file);
    return again ? before : before.settling(file);
  }

  /**
   * All members of a file are settled: what waits, with what was released before, is what the city
   * decides on.
   *
   * @param totals of the file
   * @return of the batch
   * @throws NotNow where not all that was settled is seen to wait yet
   */
  public Totals closes(Quarter quarter, String file, Totals totals) {
    Released waiting = releases.waiting(quarter);
    return kept(quarter, kept -> closed(kept, quarter, file, all(totals, waiting, kept.released())))
        .totals();
  }

  private static Batch closed(Batches.Kept kept, Quarter quarter, String file, Totals all) {
    Batch before = kept.one().orElseGet(() -> Batch.of(quarter, file));
    boolean known = isClosed(before) && before.totals().equals(all);
    if (!known && before.state() == Batch.State.RELEASING) {
      throw new NotNow("the batch is being released, and nothing may be added to it");
    }
    return known ? before : before.closed(file, all, kept.released());
  }

  private static boolean isClosed(Batch batch) {
    return switch (batch.state()) {
      case READY, AWAITING_SECOND_PERSON, RELEASING, RELEASED -> true;
      case FILE_REFUSED, SETTLING -> false;
    };
  }

  private static Totals all(Totals file, Released waiting, Released released) {
    Released both = waiting.plus(released);
    if (both.lines() < file.paying()) {
      throw new NotNow("not all lines that were settled are seen to wait: try again");
    }
    return new Totals(file.members(), file.unknown(), file.lines(), both.lines(), both.amount());
  }

  private interface Step {
    Batch after(Batches.Kept kept);
  }

  private Batch kept(Quarter quarter, Step step) {
    for (int tries = 0; tries < TRIES; tries++) {
      Batches.Kept kept = batches.find(quarter);
      Batch after = step.after(kept);
      if (kept.one().equals(Optional.of(after)) || batches.keep(after)) {
        return after;
      }
    }
    throw new NotNow("the batch changed all the while");
  }
}
