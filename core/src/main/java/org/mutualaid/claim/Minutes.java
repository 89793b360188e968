package org.mutualaid.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.claim.Ballot.Choice;

/** What the votes of a panel come to. */
public final class Minutes {
  /** The fewest votes by which a panel decides (illustrative; the federation sets it). */
  public static final int FEWEST = 3;

  private Minutes() {}

  /**
   * What is decided, or nothing as long as it is open: fewer than three votes were cast, or as many
   * for one as for the other and the chair has voted for neither. Of the votes that were not
   * abstentions the majority decides; in a tie the chair.
   */
  public static Optional<Choice> decided(List<Ballot> ballots) {
    if (ballots.size() < FEWEST) {
      return Optional.empty();
    }
    Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
    for (Ballot ballot : ballots) {
      if (ballot.choice() != Choice.ABSTAIN) {
        counts.merge(ballot.choice(), 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Choice> leading =
        counts.keySet().stream().filter(choice -> counts.getOrDefault(choice, 0) == most).toList();
    return leading.size() == 1 ? Optional.of(leading.getFirst()) : chairs(ballots, leading);
  }

  private static Optional<Choice> chairs(List<Ballot> ballots, List<Choice> tied) {
    return ballots.stream()
        .filter(ballot -> ballot.chair() && tied.contains(ballot.choice()))
        .map(Ballot::choice)
        .findFirst();
  }
}
