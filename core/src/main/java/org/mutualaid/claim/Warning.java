package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.plan.PlanBook;

/** That a claim is getting late: said by this one function for page, list and escalation. */
public enum Warning {
  /** Four fifths of the time are used: for the first level to see to it. */
  YELLOW,
  /** The limit is over: for the district. */
  ORANGE,
  /** It has been over for more than three working days: for the city. */
  RED;

  private static final int RED_AFTER_WORKING_DAYS = 3;

  /** The warning at such a pace, if one is due. */
  public static Optional<Warning> of(Pace pace) {
    if (pace.overdue() > RED_AFTER_WORKING_DAYS) {
      return Optional.of(RED);
    }
    if (pace.overdue() > 0) {
      return Optional.of(ORANGE);
    }
    return pace.elapsed() >= YELLOW.dueAt(pace.limit()) ? Optional.of(YELLOW) : Optional.empty();
  }

  /**
   * The warning of a claim on a day, if one is due. An investigation that is over its own limit is
   * ORANGE at the least.
   */
  public static Optional<Warning> of(Claim claim, LocalDate asOf, PlanBook book) {
    Optional<Warning> pace = Pace.of(claim, asOf, book).flatMap(Warning::of);
    return claim.state() instanceof ClaimState.Investigation asked && asked.until().isBefore(asOf)
        ? Optional.of(pace.filter(RED::equals).orElse(ORANGE))
        : pace;
  }

  /** After how many working days of a limit it is due: at four fifths, rounded up, or over it. */
  public int dueAt(int limit) {
    return switch (this) {
      case YELLOW -> Math.ceilDiv(limit * 4, 5);
      case ORANGE -> limit + 1;
      case RED -> limit + RED_AFTER_WORKING_DAYS + 1;
    };
  }
}
