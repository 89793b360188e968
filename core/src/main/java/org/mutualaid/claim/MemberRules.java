package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.claim.ClaimAction.Appeal;
import org.mutualaid.claim.ClaimAction.MemberAction;
import org.mutualaid.claim.ClaimAction.PapersIn;
import org.mutualaid.claim.ClaimAction.Submit;
import org.mutualaid.claim.ClaimState.Name;
import org.mutualaid.deadline.CityTime;
import org.mutualaid.plan.PlanBook;

/** What holds against a step that a member wants to take and that the life cycle allows. */
record MemberRules(PlanBook book) {
  Optional<Refusal> refusal(Claim claim, MemberAction action, LocalDate today) {
    return switch (action) {
      case Submit(boolean late) -> complete(claim).or(() -> inTime(claim, late));
      case PapersIn _ -> complete(claim);
      case Appeal _ -> appeal(claim, today);
      // What holds against other facts is asked with them, see ChangeDraft.
      case ClaimAction.ChangeFacts _,
          ClaimAction.Discard _,
          ClaimAction.Withdraw _,
          ClaimAction.Feedback _ ->
          Optional.empty();
    };
  }

  private static Optional<Refusal> complete(Claim claim) {
    return claim.missingPapers().isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal.PapersMissing(claim.missingPapers()));
  }

  private static Optional<Refusal> inTime(Claim claim, boolean late) {
    return claim.isOutOfTime() && !late ? Optional.of(new Refusal.OutOfTime()) : Optional.empty();
  }

  private Optional<Refusal> appeal(Claim claim, LocalDate today) {
    if (!claim.entries(Appeal.class).isEmpty()) {
      return Optional.of(new Refusal.SecondAppeal());
    }
    return appealUntil(claim).filter(today::isAfter).map(Refusal.AppealTooLate::new);
  }

  /** The last day to appeal: so many calendar days after the refusal, or after the money came. */
  private Optional<LocalDate> appealUntil(Claim claim) {
    return claim.history().reversed().stream()
        .filter(HistoryEntry::moved)
        .filter(entry -> entry.to() == Name.REJECTED || entry.to() == Name.PAID)
        .findFirst()
        .map(entry -> CityTime.dateOf(entry.at()))
        .map(day -> day.plusDays(book.timeLimit("appealFilingCalendarDays")));
  }
}
