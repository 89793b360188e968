package org.mutualaid.review;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mutualaid.claim.Ballot;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.Vote;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.ClaimState.Voting;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.LifeCycle;
import org.mutualaid.claim.Minutes;
import org.mutualaid.claim.Note;
import org.mutualaid.people.Role;

/** What an action that every policy allows comes to, before the life cycle is asked. */
final class Outcomes {
  /** What leads back or round, so that no claim goes on for ever. */
  private static final Set<Class<? extends ClaimAction>> ROUND =
      Set.of(
          ClaimAction.Propose.class,
          ClaimAction.Return.class,
          ClaimAction.Investigate.class,
          ClaimAction.ConsentToRequest.class,
          ClaimAction.Hold.class,
          ClaimAction.Resume.class,
          ClaimAction.Undo.class,
          ClaimAction.Reopen.class,
          ClaimAction.Note.class);

  private Outcomes() {}

  /** The step that is taken now; nothing where none is possible. */
  static Optional<ClaimAction> of(Asking asking) {
    Claim claim = asking.claim();
    ClaimAction resolved = resolve(asking);
    boolean endless =
        ROUND.contains(resolved.getClass()) && claim.history().size() >= Claim.HISTORY_LIMIT;
    return Optional.of(resolved)
        .filter(action -> !endless && !isIdle(asking))
        .filter(action -> LifeCycle.next(claim.state(), action).isPresent());
  }

  /** Whether it may be done now: a step of the claim, or to take or give back the work at it. */
  static boolean isPossible(Asking asking) {
    return switch (asking.action()) {
      case ClaimAction.Take _ -> isWorkOfOne(asking.claim().state());
      case ClaimAction.Release _ -> isTheirs(asking);
      case ClaimAction step -> of(asking).isPresent();
    };
  }

  /** What a panel decides it decides together. */
  private static boolean isWorkOfOne(ClaimState state) {
    return state.turn().reviews() && state.turn() != Role.PANEL;
  }

  private static boolean isTheirs(Asking asking) {
    return asking
        .claim()
        .lease()
        .filter(lease -> lease.by().equals(asking.reviewer().id()))
        .filter(lease -> lease.runs(asking.terms().now()))
        .isPresent();
  }

  /** Whether there is nothing for it to do: no hold to end, no request to consent to, votes. */
  private static boolean isIdle(Asking asking) {
    Claim claim = asking.claim();
    return switch (asking.action()) {
      case ClaimAction.Resume r -> claim.heldUntil(asking.today()).isEmpty();
      case ClaimAction.ConsentToRequest c ->
          claim.entries(ClaimAction.RequestPapers.class).size()
              <= claim.entries(ClaimAction.ConsentToRequest.class).size();
      // The panel decides by votes alone.
      case Approve _, Reject _ -> claim.state() instanceof ClaimState.PanelReview;
      default -> false;
    };
  }

  /** Whether what it comes to grants money or takes it back, so rests on the ledgers. */
  static boolean books(Asking asking) {
    return of(asking)
        .filter(
            action ->
                switch (action) {
                  case Approve _, ClaimAction.Change _, ClaimAction.Undo _ -> true;
                  case ClaimAction.Propose proposed -> proposed.given() instanceof Approve;
                  default -> false;
                })
        .isPresent();
  }

  private static ClaimAction resolve(Asking asking) {
    return asking.action() instanceof Vote vote
        ? counted(asking, vote)
        : SecondPerson.resolve(asking);
  }

  /** The ballot of a vote. */
  static Optional<Ballot> ballot(Asking asking) {
    return asking.action() instanceof Vote vote
        ? Optional.of(new Ballot(asking.reviewer().id(), vote.choice(), asking.post().chairs()))
        : Optional.empty();
  }

  private static ClaimAction counted(Asking asking, Vote vote) {
    if (!(asking.claim().state() instanceof Voting voting)) {
      return vote;
    }
    var ballots = Stream.concat(voting.ballots().stream(), ballot(asking).stream()).toList();
    return Minutes.decided(ballots)
        .<ClaimAction>map(
            choice ->
                switch (choice) {
                  case APPROVE -> new Approve(true, vote.note());
                  case REJECT -> rejection(asking.claim(), vote);
                  case UPHOLD -> new ClaimAction.Uphold();
                  case CHANGE -> new ClaimAction.Change();
                  case ABSTAIN -> vote;
                })
        .orElse(vote);
  }

  /** Rests on what the last vote for it says. */
  private static Reject rejection(Claim claim, Vote last) {
    if (last.choice() == Ballot.Choice.REJECT) {
      return new Reject(last.reason().orElseThrow(), last.ruleArticle().orElseThrow(), last.note());
    }
    HistoryEntry before =
        claim.entries(Vote.class).reversed().stream()
            .filter(entry -> entry.reason().isPresent())
            .findFirst()
            .orElseThrow();
    String article = claim.facts().note(before).flatMap(Note::ruleArticle).orElse("");
    return new Reject(before.reason().orElseThrow(), article, last.note());
  }
}
