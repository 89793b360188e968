package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.plan.PlanBook;

/** That a claim is getting late: said by this one type for page, list and escalation. */
public enum Warning {
  /** Most of the time is used: for the first level to see to it. */
  YELLOW,
  /** The limit is over: for the district. */
  ORANGE,
  /** It has been over for some days: for the city. */
  RED;

  /**
   * From when on each is due.
   *
   * @param yellowPercent of a limit, which must be used
   * @param redWorkingDays over a limit, and more
   */
  public record Limits(int yellowPercent, int redWorkingDays) {
    /** Those of the rule books. */
    static Limits of(PlanBook book) {
      return new Limits(
          book.timeLimit("yellowWarningPercent"), book.timeLimit("redWarningWorkingDays"));
    }

    /** After how many working days of a limit a warning is due; a part of a day counts whole. */
    int dueAt(Warning warning, int limit) {
      return switch (warning) {
        case YELLOW -> Math.ceilDiv(limit * yellowPercent, 100);
        case ORANGE -> limit + 1;
        case RED -> limit + redWorkingDays + 1;
      };
    }

    /** The warning at such a pace, if one is due. */
    Optional<Warning> at(Pace pace) {
      Optional<Warning> due = Optional.empty();
      for (Warning warning : values()) {
        due = pace.elapsed() >= dueAt(warning, pace.limit()) ? Optional.of(warning) : due;
      }
      return due;
    }
  }

  /**
   * The warning of a claim on a day, if one is due. An investigation that is over its own limit is
   * ORANGE at the least.
   */
  public static Optional<Warning> of(Claim claim, LocalDate asOf, PlanBook book) {
    Optional<Warning> pace = Pace.of(claim, asOf, book).flatMap(Limits.of(book)::at);
    return claim.state() instanceof ClaimState.Investigation asked && asked.until().isBefore(asOf)
        ? Optional.of(pace.filter(RED::equals).orElse(ORANGE))
        : pace;
  }
}
