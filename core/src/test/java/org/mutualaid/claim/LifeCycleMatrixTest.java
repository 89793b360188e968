package org.mutualaid.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutualaid.people.PersonId;

class LifeCycleMatrixTest {
  private static final Path PUBLISHED = Path.of("..", "docs", "claim-lifecycle.md");
  private static final Pattern ROW =
      Pattern.compile("\\| \\d+ \\| `(\\w+)` \\| (\\w+) \\| `(\\w+)` \\|.*");
  private static final Proposal PROPOSAL = new Proposal(Verdict.REJECT, new PersonId("somebody"));
  private static final Map<Class<?>, ClaimState> STATES =
      Stream.of(
              new ClaimState.Draft(),
              new ClaimState.UnitReview(),
              new ClaimState.DistrictReview(),
              new ClaimState.MunicipalReview(Optional.empty()),
              new ClaimState.Approved(),
              new ClaimState.Rejected(),
              new ClaimState.Withdrawn())
          .collect(Collectors.toMap(Object::getClass, s -> s));
  private static final ClaimAction.Reject REJECT =
      new ClaimAction.Reject("reason", "article", Optional.empty());
  private static final Map<Class<?>, ClaimAction> ACTIONS =
      Stream.of(
              new ClaimAction.Submit(),
              new ClaimAction.Discard(),
              new ClaimAction.Withdraw(),
              new ClaimAction.Confirm(Optional.empty()),
              new ClaimAction.PassOn(Optional.empty()),
              new ClaimAction.Approve(true, Optional.empty()),
              REJECT,
              new ClaimAction.Propose(PROPOSAL, REJECT))
          .collect(Collectors.toMap(Object::getClass, a -> a));

  @Test
  void every_move_of_the_code_is_published_and_every_published_move_is_in_the_code()
      throws IOException {
    var moves = new TreeSet<String>();
    for (Class<?> state : leaves(ClaimState.class)) {
      for (Class<?> action : leaves(ClaimAction.class)) {
        ClaimState from = STATES.get(state);
        LifeCycle.next(from, ACTIONS.get(action))
            .map(to -> from.name() + " " + action.getSimpleName() + " " + to.name())
            .ifPresent(moves::add);
      }
    }
    assertEquals(published(), moves);
  }

  @Test
  void every_state_has_a_row_with_its_name() throws IOException {
    List<String> lines = Files.readAllLines(PUBLISHED);
    for (ClaimState.Name name : ClaimState.Name.values()) {
      assertEquals(
          1,
          lines.stream().filter(line -> line.startsWith("| `" + name + "` |")).count(),
          name::name);
    }
  }

  @Test
  void each_name_belongs_to_one_state() {
    assertEquals(
        ClaimState.Name.values().length,
        STATES.values().stream().map(ClaimState::name).distinct().count());
  }

  @Test
  void a_proposal_waits_for_a_second_person() {
    var next =
        LifeCycle.next(
            new ClaimState.MunicipalReview(Optional.empty()),
            new ClaimAction.Propose(PROPOSAL, REJECT));
    assertEquals(Optional.of(new ClaimState.MunicipalReview(Optional.of(PROPOSAL))), next);
  }

  private static SortedSet<String> published() throws IOException {
    var rows =
        Files.readAllLines(PUBLISHED).stream()
            .map(ROW::matcher)
            .filter(java.util.regex.Matcher::matches)
            .map(m -> m.group(1) + " " + m.group(2) + " " + m.group(3))
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(rows.isEmpty(), "no row of the published table could be read");
    return rows;
  }

  private static List<Class<?>> leaves(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(c -> c.isSealed() ? leaves(c).stream() : Stream.of(c))
        .toList();
  }
}
