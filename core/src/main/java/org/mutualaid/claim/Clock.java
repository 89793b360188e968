package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.List;
import org.mutualaid.claim.ClaimState.Name;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.deadline.WorkingDays;

/**
 * How much of our time a claim has used: working days, the day something begins not counted, and
 * none while somebody else has to do something first, or nobody has. Told from the history alone,
 * so that page, list and escalation cannot disagree.
 */
public record Clock(List<HistoryEntry> history, WorkingDays calendar) {
  /** Working days since the claim was handed in. */
  public int elapsed(LocalDate asOf) {
    return counted(first(ClaimAction.Submit.class), asOf);
  }

  /** Working days that the level has had at whose desk it is now, pauses of it taken out. */
  public int elapsedAtLevel(LocalDate asOf) {
    int entered = history.size() - 1;
    while (entered > 0 && !enters(history.get(entered))) {
      entered--;
    }
    return counted(entered, asOf);
  }

  /** Whether the longer limit holds: it was investigated, or the panel has had it. */
  public boolean complex() {
    return history.stream().anyMatch(Clock::isComplex);
  }

  static boolean isComplex(HistoryEntry entry) {
    return entry.to() == Name.INVESTIGATION || entry.to() == Name.PANEL_REVIEW;
  }

  /** Whether the due date may yet change: it is counted in working days of a year without table. */
  public static boolean isProvisional(Claim claim, WorkingDays calendar) {
    return claim.state().name().isDueByWorkingDays()
        && claim.dueOn().filter(calendar::isProvisional).isPresent();
  }

  /** A step into a level from another one; what resumes or stays does not begin anew. */
  private static boolean enters(HistoryEntry entry) {
    return entry.moved() && !entry.from().pausesTheClock() && !entry.to().pausesTheClock();
  }

  private int first(Class<? extends ClaimAction> action) {
    int index = 0;
    while (index < history.size() && !history.get(index).is(action)) {
      index++;
    }
    return index;
  }

  private int counted(int from, LocalDate asOf) {
    int days = 0;
    for (int index = from; index < history.size(); index++) {
      if (history.get(index).to().runsTheClock()) {
        LocalDate end = index + 1 < history.size() ? day(index + 1) : asOf;
        days += calendar.between(day(index), end);
      }
    }
    return days;
  }

  private LocalDate day(int index) {
    return CityTime.dateOf(history.get(index).at());
  }
}
