package org.mutualaid.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Reason;

/**
 * What was decided on a claim at one moment, as its history and what is sealed beside it tell. It
 * never changes, whatever is decided later.
 *
 * @param entry of the history that tells of it
 * @param upheld the decision before it, which it lets stand; of an appeal that changes nothing only
 * @param calculation that it rested on
 */
public record Decision(
    HistoryEntry entry, Kind kind, Optional<HistoryEntry> upheld, Assessment calculation) {
  /** How it came out. */
  public enum Kind {
    /** What the calculation gives is paid. */
    GRANTED,
    /** The same, without lines that those who decided do not grant. */
    PARTLY_GRANTED,
    /** Nothing is paid. */
    REFUSED,
    /** There was an appeal, and the decision before it stands. */
    APPEAL_UPHELD,
    /** There was an appeal, and it was decided anew. */
    APPEAL_CHANGED
  }

  /** Every decision on a claim in its order, without approvals that were taken back. */
  public static List<Decision> on(Claim claim) {
    List<Decision> decisions = new ArrayList<>();
    for (HistoryEntry entry : entries(claim.history())) {
      decisions.add(of(claim, entry, decisions.isEmpty() ? entry : decisions.getLast().entry()));
    }
    return List.copyOf(decisions);
  }

  /** The facts of a claim, with the calculation of its last decision kept whatever comes next. */
  static Facts kept(Claim claim) {
    return entries(claim.history()).reversed().stream()
        .findFirst()
        .map(claim.facts()::keepingFor)
        .orElse(claim.facts());
  }

  /** The version of the claim that it led to, by which it is named. */
  public long version() {
    return entry.version();
  }

  /** The coded reason why nothing is paid, of this decision or of the one that it lets stand. */
  public Optional<HistoryEntry> refusal() {
    return Optional.of(upheld.orElse(entry)).filter(said -> said.reason().isPresent());
  }

  /** Whether a member who does not agree may still appeal: there is one appeal. */
  public boolean canBeAppealed(Claim claim) {
    return claim.entries(ClaimAction.Appeal.class).stream()
        .noneMatch(appeal -> appeal.version() < version());
  }

  private static Decision of(Claim claim, HistoryEntry entry, HistoryEntry before) {
    Assessment calculation = claim.facts().assessmentAt(entry);
    boolean upholds = entry.is(ClaimAction.Uphold.class);
    return new Decision(
        entry,
        kind(entry, calculation),
        upholds ? Optional.of(before) : Optional.empty(),
        calculation);
  }

  private static Kind kind(HistoryEntry entry, Assessment calculation) {
    if (entry.is(ClaimAction.Uphold.class)) {
      return Kind.APPEAL_UPHELD;
    }
    if (entry.is(ClaimAction.Change.class)) {
      return Kind.APPEAL_CHANGED;
    }
    if (entry.to() == ClaimState.Name.REJECTED) {
      return Kind.REFUSED;
    }
    boolean isWhole = calculation.lines().stream().noneMatch(Decision::isNotGranted);
    return isWhole ? Kind.GRANTED : Kind.PARTLY_GRANTED;
  }

  private static boolean isNotGranted(Line line) {
    return line.reason().code() == Reason.Code.NOT_GRANTED;
  }

  private static List<HistoryEntry> entries(List<HistoryEntry> history) {
    List<HistoryEntry> decided = new ArrayList<>();
    for (HistoryEntry entry : history) {
      if (entry.is(ClaimAction.Undo.class) && !decided.isEmpty()) {
        decided.removeLast();
      } else if (decides(entry)) {
        decided.add(entry);
      }
    }
    return decided;
  }

  private static boolean decides(HistoryEntry entry) {
    return entry.moved()
        && (entry.to() == ClaimState.Name.APPROVED
            || entry.to() == ClaimState.Name.REJECTED
            || entry.is(ClaimAction.Uphold.class));
  }
}
