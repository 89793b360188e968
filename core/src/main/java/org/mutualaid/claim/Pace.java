package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.ClaimState.Name;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.plan.PlanBook;

/**
 * How much of the time for the whole of a claim is used: of the standard limit, of the longer one
 * where it was investigated or before the panel, or in an appeal of the limit for appeals.
 *
 * @param since the version of the entry with which the limit began to hold
 * @param elapsed working days of ours
 * @param limit working days
 */
public record Pace(long since, int elapsed, int limit) {
  /** The pace on a day, where there is one: the claim is handed in and not done. */
  public static Optional<Pace> of(Claim claim, LocalDate asOf, PlanBook book) {
    Name state = claim.state().name();
    if (state == Name.APPEAL) {
      return Optional.of(appeal(claim, asOf, book));
    }
    return state.runsTheClock() || state.pausesTheClock()
        ? Optional.of(whole(claim, asOf, book))
        : Optional.empty();
  }

  private static Pace whole(Claim claim, LocalDate asOf, PlanBook book) {
    var clock = new Clock(claim.history(), book.workingDays());
    String limit = clock.complex() ? "complexWorkingDays" : "standardWorkingDays";
    return new Pace(since(claim, clock), clock.elapsed(asOf), book.timeLimit(limit));
  }

  private static long since(Claim claim, Clock clock) {
    return claim.history().stream()
        .filter(entry -> clock.complex() ? Clock.isComplex(entry) : isHandedIn(entry))
        .findFirst()
        .map(HistoryEntry::version)
        .orElseThrow();
  }

  private static boolean isHandedIn(HistoryEntry entry) {
    return entry.is(ClaimAction.Submit.class);
  }

  private static Pace appeal(Claim claim, LocalDate asOf, PlanBook book) {
    List<HistoryEntry> appeals = claim.entries(ClaimAction.Appeal.class);
    HistoryEntry appeal = appeals.getLast();
    int elapsed = book.workingDays().between(CityTime.dateOf(appeal.at()), asOf);
    return new Pace(appeal.version(), elapsed, book.timeLimit("appealDecisionWorkingDays"));
  }
}
