package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.ClaimState.Name;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.people.Role;
import org.mutualaid.plan.PlanBook;

/**
 * By which day whose turn it is should have acted, worked out with the step that makes it their
 * turn, by the limits in plans/shared.yaml.
 */
record DueDates(PlanBook book) {
  /**
   * The day, or nothing where nobody has to act, or our time stands still without an end.
   *
   * @param before the step
   * @param entry of the step
   */
  Optional<LocalDate> after(Claim before, HistoryEntry entry) {
    if (!entry.moved()) {
      return before.dueOn();
    }
    LocalDate today = CityTime.dateOf(entry.at());
    return switch (entry.to()) {
      case DRAFT, PAY_FAILED, CLOSED, WITHDRAWN, LAPSED -> Optional.empty();
      case SUPPLEMENT, INVESTIGATION -> Optional.of(LocalDate.parse(entry.details().getFirst()));
      case UNIT_REVIEW, DISTRICT_REVIEW, MUNICIPAL_REVIEW -> level(before, entry, today);
      case PANEL_REVIEW -> Optional.of(panel(before, entry, today));
      case APPROVED, PAYING -> Optional.of(worked(today, "paymentWorkingDays"));
      case PAID -> Optional.of(today.plusDays(book.timeLimit("followUpCalendarDays")));
      case REJECTED -> Optional.of(today.plusDays(book.timeLimit("appealFilingCalendarDays")));
      case APPEAL -> Optional.of(worked(today, "appealDecisionWorkingDays"));
    };
  }

  /** A level that goes on after a pause has what was left of its days. */
  private Optional<LocalDate> level(Claim before, HistoryEntry entry, LocalDate today) {
    return book.reviewDays(level(entry.to()))
        .map(days -> dueOn(today, days - clock(before, entry).elapsedAtLevel(today)));
  }

  /** The panel has what is left of the longer limit for the whole. */
  private LocalDate panel(Claim before, HistoryEntry entry, LocalDate today) {
    int days = book.timeLimit("complexWorkingDays");
    return dueOn(today, days - clock(before, entry).elapsed(today));
  }

  private static Role level(Name review) {
    return switch (review) {
      case UNIT_REVIEW -> Role.UNIT;
      case DISTRICT_REVIEW -> Role.DISTRICT;
      default -> Role.MUNICIPAL;
    };
  }

  private LocalDate worked(LocalDate today, String limit) {
    return dueOn(today, book.timeLimit(limit));
  }

  private LocalDate dueOn(LocalDate today, int days) {
    return calendar().dueOn(today, Math.max(0, days));
  }

  private Clock clock(Claim before, HistoryEntry entry) {
    List<HistoryEntry> history = new ArrayList<>(before.history());
    history.add(entry);
    return new Clock(history, calendar());
  }

  private WorkingDays calendar() {
    return book.workingDays();
  }
}
