package org.mutualaid.review;

import java.time.Instant;
import java.time.LocalDate;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.people.PersonId;

/** The parts in which somebody looks through the work of their desk. A claim may be in several. */
public enum Tab {
  /** Nobody works at it, and it is not on hold. */
  UNASSIGNED,
  /** Whoever looks has taken it. */
  MINE,
  /** On hold today. */
  ON_HOLD,
  /** A verdict of somebody else waits for a second person. */
  SECOND,
  /** Due today or on the next working day. */
  DUE_SOON,
  /** Due before today. */
  OVERDUE;

  /** Who looks, when, and the last day that is soon. */
  record Glance(PersonId caller, Instant now, LocalDate today, LocalDate soon) {
    static Glance of(PersonId caller, Instant now, WorkingDays calendar) {
      LocalDate today = CityTime.dateOf(now);
      return new Glance(caller, now, today, calendar.dueOn(today, 1));
    }
  }

  boolean shows(ClaimSummary claim, Glance glance) {
    return switch (this) {
      case UNASSIGNED -> claim.leasedAt(glance.now()).isEmpty() && !claim.isHeldOn(glance.today());
      case MINE ->
          claim
              .leasedAt(glance.now())
              .filter(lease -> lease.by().equals(glance.caller()))
              .isPresent();
      case ON_HOLD -> claim.isHeldOn(glance.today());
      case SECOND -> claim.proposedBy().filter(by -> !by.equals(glance.caller())).isPresent();
      case DUE_SOON ->
          claim
              .dueOn()
              .filter(day -> !day.isBefore(glance.today()) && !day.isAfter(glance.soon()))
              .isPresent();
      case OVERDUE -> claim.dueOn().filter(day -> day.isBefore(glance.today())).isPresent();
    };
  }
}
