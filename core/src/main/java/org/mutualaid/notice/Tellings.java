package org.mutualaid.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.NextStep;
import org.mutualaid.claim.PaperAsked;
import org.mutualaid.claim.StartClaim;
import org.mutualaid.money.Money;
import org.mutualaid.people.Role;

/**
 * Who is told what of a step, from its entry in the history alone. The office whose turn it is
 * always hears of it ({@link ReviewNotice}); whose claim it is hears what is in this table.
 */
public final class Tellings {
  /** By the name of the action. What is not in it concerns the offices alone. */
  private static final Map<String, Told> OF_ACTIONS =
      Map.ofEntries(
          Map.entry(StartClaim.ACTION, Told.FILED_FOR_YOU),
          told(ClaimAction.ChangeFacts.class, Told.FACTS_CHANGED),
          told(ClaimAction.Submit.class, Told.SUBMITTED),
          told(ClaimAction.Discard.class, Told.DISCARDED),
          told(ClaimAction.Withdraw.class, Told.WITHDRAWN),
          told(ClaimAction.PapersIn.class, Told.PAPERS_IN),
          told(ClaimAction.Appeal.class, Told.APPEAL_RECEIVED),
          told(ClaimAction.Feedback.class, Told.CLOSED),
          told(ClaimAction.Confirm.class, Told.AT_DISTRICT),
          told(ClaimAction.ObjectTo.class, Told.AT_DISTRICT),
          told(ClaimAction.RequestPapers.class, Told.PAPERS_ASKED),
          told(ClaimAction.PassOn.class, Told.AT_CITY),
          told(ClaimAction.Return.class, Told.BACK_AT_FIRST_REVIEW),
          told(ClaimAction.Investigate.class, Told.LOOKED_INTO),
          told(ClaimAction.Report.class, Told.FOUND_OUT),
          told(ClaimAction.Approve.class, Told.GRANTED),
          told(ClaimAction.Reject.class, Told.NOT_GRANTED),
          told(ClaimAction.ToPanel.class, Told.AT_PANEL),
          told(ClaimAction.Undo.class, Told.UNDONE),
          told(ClaimAction.Reopen.class, Told.REOPENED),
          told(ClaimAction.Close.class, Told.CLOSED),
          told(ClaimAction.Uphold.class, Told.APPEAL_UPHELD),
          told(ClaimAction.Change.class, Told.APPEAL_CHANGED),
          told(ClaimAction.Lapse.class, Told.LAPSED),
          told(ClaimAction.OrderPayment.class, Told.MONEY_ORDERED),
          told(ClaimAction.ConfirmPayment.class, Told.MONEY_ARRIVED),
          told(ClaimAction.RefusePayment.class, Told.PAYMENT_FAILED),
          told(ClaimAction.MendAccount.class, Told.ACCOUNT_MENDED));

  /** What whose claim it is need not hear where they did it themselves. */
  private static final Set<Told> FOR_THEM = Set.of(Told.FILED_FOR_YOU, Told.FACTS_CHANGED);

  private Tellings() {}

  /**
   * What whose claim it is hears of a step; nothing where it concerns the offices alone, as a vote,
   * a proposal that waits for a second person, a hold or a note do.
   *
   * @param after the claim after the step
   * @param entry of the step
   */
  public static Optional<OwnerNotice> toOwner(Claim after, HistoryEntry entry) {
    return of(entry).map(told -> notice(after, told, entry.at()));
  }

  /**
   * What whose claim it is hears because time has passed; nothing where that is for an office.
   *
   * @param at when it is told
   */
  public static Optional<OwnerNotice> ofTime(Claim claim, Told told, Instant at) {
    return told.isForOffice() ? Optional.empty() : Optional.of(notice(claim, told, at));
  }

  static Optional<Told> of(HistoryEntry entry) {
    boolean byOfficer = entry.as() != Role.MEMBER && entry.as() != Role.AGENT;
    return Optional.ofNullable(OF_ACTIONS.get(entry.action()))
        .filter(told -> byOfficer || !FOR_THEM.contains(told));
  }

  private static OwnerNotice notice(Claim after, Told told, Instant at) {
    Optional<Money> amount = Optional.of(after.amount()).filter(_ -> told.namesAmount());
    return new OwnerNotice(
        after.owner(),
        after.member(),
        told,
        amount,
        told == Told.PAPERS_ASKED ? asked(after) : List.of(),
        NextStep.of(after),
        at);
  }

  private static List<String> asked(Claim after) {
    return after.state() instanceof ClaimState.Supplement supplement
        ? supplement.asked().stream().map(PaperAsked::paper).distinct().toList()
        : List.of();
  }

  private static Map.Entry<String, Told> told(Class<? extends ClaimAction> action, Told told) {
    return Map.entry(action.getSimpleName(), told);
  }
}
