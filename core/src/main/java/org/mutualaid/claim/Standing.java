package org.mutualaid.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.claim.ClaimState.Name;
import org.mutualaid.claim.ClaimState.Reviewing;

/**
 * Tells the state of a claim, with all it holds, from its history alone: what is stored of a state
 * besides the history is only its name, for indexes.
 */
public final class Standing {
  private Standing() {}

  /** The state that a history has led to. */
  public static ClaimState after(List<HistoryEntry> history) {
    ClaimState state = new ClaimState.Draft();
    for (HistoryEntry entry : history) {
      state = next(state, entry);
    }
    return state;
  }

  /**
   * The state after one more entry.
   *
   * @throws IllegalStateException if that entry cannot follow the state
   */
  public static ClaimState next(ClaimState state, HistoryEntry entry) {
    if (state.name() != entry.from()) {
      throw new IllegalStateException(
          "entry " + entry.version() + " does not follow " + state.name());
    }
    return entry.moved() ? entered(state, entry) : stayed(state, entry);
  }

  private static ClaimState entered(ClaimState from, HistoryEntry entry) {
    return switch (entry.to()) {
      case DRAFT -> new ClaimState.Draft();
      case UNIT_REVIEW, DISTRICT_REVIEW, MUNICIPAL_REVIEW, PANEL_REVIEW -> review(from, entry);
      case SUPPLEMENT -> supplement((Reviewing) from, entry);
      case INVESTIGATION -> investigation((Reviewing) from, entry);
      case APPROVED -> new ClaimState.Approved();
      case PAYING -> new ClaimState.Paying();
      case PAY_FAILED -> new ClaimState.PayFailed();
      case PAID -> new ClaimState.Paid();
      case REJECTED -> new ClaimState.Rejected();
      case APPEAL -> new ClaimState.UnderAppeal(List.of());
      case CLOSED -> new ClaimState.Closed();
      case WITHDRAWN -> new ClaimState.Withdrawn();
      case LAPSED -> new ClaimState.Lapsed();
    };
  }

  /** A review that goes on after a pause has the votes that it had. */
  private static ClaimState review(ClaimState from, HistoryEntry entry) {
    return from instanceof ClaimState.Investigation paused ? paused.resumeAt() : fresh(entry.to());
  }

  private static ClaimState fresh(Name level) {
    return switch (level) {
      case UNIT_REVIEW -> new ClaimState.UnitReview();
      case DISTRICT_REVIEW -> new ClaimState.DistrictReview();
      case PANEL_REVIEW -> new ClaimState.PanelReview(List.of());
      default -> new ClaimState.MunicipalReview(Optional.empty());
    };
  }

  private static ClaimState supplement(Reviewing from, HistoryEntry entry) {
    List<PaperAsked> asked = entry.details().stream().skip(1).map(PaperAsked::parse).toList();
    return new ClaimState.Supplement(unproposed(from), asked, day(entry));
  }

  private static ClaimState investigation(Reviewing from, HistoryEntry entry) {
    return new ClaimState.Investigation(unproposed(from), entry.as(), day(entry));
  }

  /** Any other step clears a verdict that waited. */
  private static Reviewing unproposed(Reviewing level) {
    return level instanceof ClaimState.MunicipalReview
        ? new ClaimState.MunicipalReview(Optional.empty())
        : level;
  }

  private static ClaimState stayed(ClaimState state, HistoryEntry entry) {
    if (entry.is(ClaimAction.Propose.class)) {
      return new ClaimState.MunicipalReview(Optional.of(proposal(entry)));
    }
    if (entry.is(ClaimAction.Vote.class)) {
      return voted((ClaimState.Voting) state, ballot(entry));
    }
    return state;
  }

  private static ClaimState voted(ClaimState.Voting voting, Ballot ballot) {
    List<Ballot> ballots = new ArrayList<>(voting.ballots());
    ballots.add(ballot);
    return switch (voting) {
      case ClaimState.PanelReview p -> new ClaimState.PanelReview(List.copyOf(ballots));
      case ClaimState.UnderAppeal u -> new ClaimState.UnderAppeal(List.copyOf(ballots));
    };
  }

  /** How a vote stands in the history. */
  static List<String> details(Ballot ballot) {
    return ballot.chair()
        ? List.of(ballot.choice().name(), "CHAIR")
        : List.of(ballot.choice().name());
  }

  private static Ballot ballot(HistoryEntry entry) {
    List<String> details = entry.details();
    var choice = Ballot.Choice.valueOf(details.getFirst());
    return new Ballot(entry.by(), choice, details.size() > 1);
  }

  /** How a proposal stands in the history. */
  public static List<String> details(Proposal proposal) {
    List<String> details = new ArrayList<>();
    details.add(proposal.verdict().name());
    details.addAll(refused(proposal.refused()));
    return List.copyOf(details);
  }

  /** How lines that are not granted stand in the history: {@code PLAN.BENEFIT:REASON}. */
  static List<String> refused(SortedMap<BenefitCode, String> lines) {
    return lines.entrySet().stream().map(line -> line.getKey() + ":" + line.getValue()).toList();
  }

  private static Proposal proposal(HistoryEntry entry) {
    SortedMap<BenefitCode, String> refused = new TreeMap<>();
    for (String line : entry.details().subList(1, entry.details().size())) {
      int colon = line.indexOf(':');
      refused.put(BenefitCode.parse(line.substring(0, colon)), line.substring(colon + 1));
    }
    return new Proposal(Verdict.valueOf(entry.details().getFirst()), entry.by(), refused);
  }

  private static LocalDate day(HistoryEntry entry) {
    return LocalDate.parse(entry.details().getFirst());
  }

  /** The last day of the hold that a history leaves standing, if one does. */
  static Optional<LocalDate> heldUntil(List<HistoryEntry> history) {
    Optional<LocalDate> until = Optional.empty();
    for (HistoryEntry entry : history) {
      if (entry.moved() || entry.is(ClaimAction.Resume.class)) {
        until = Optional.empty();
      } else if (entry.is(ClaimAction.Hold.class)) {
        until = Optional.of(day(entry));
      }
    }
    return until;
  }
}
