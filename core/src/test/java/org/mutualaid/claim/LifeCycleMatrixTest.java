package org.mutualaid.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimState.Reviewing;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

class LifeCycleMatrixTest {
  private static final Path PUBLISHED = Path.of("..", "docs", "claim-lifecycle.md");
  private static final Pattern ROW =
      Pattern.compile("\\| [\\d–]+ \\| `(\\w+)` \\| (\\w+) \\| `(\\w+)` \\|.*");
  private static final Pattern NUMBER = Pattern.compile("\\| (\\d+) \\| .*");
  private static final Proposal PROPOSAL = new Proposal(Verdict.REJECT, new PersonId("somebody"));
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Reviewing CITY = new ClaimState.MunicipalReview(Optional.empty());
  private static final Reviewing PANEL = new ClaimState.PanelReview(List.of());

  /** One of each state, and of those that lead back one for every level they lead back to. */
  private static final List<ClaimState> STATES =
      List.of(
          new ClaimState.Draft(),
          new ClaimState.UnitReview(),
          supplement(new ClaimState.UnitReview()),
          supplement(new ClaimState.DistrictReview()),
          supplement(CITY),
          new ClaimState.DistrictReview(),
          CITY,
          PANEL,
          investigation(new ClaimState.UnitReview(), Role.DISTRICT),
          investigation(new ClaimState.DistrictReview(), Role.DISTRICT),
          investigation(CITY, Role.MUNICIPAL),
          investigation(PANEL, Role.MUNICIPAL),
          new ClaimState.Approved(),
          new ClaimState.Paying(),
          new ClaimState.PayFailed(),
          new ClaimState.Paid(),
          new ClaimState.Rejected(),
          new ClaimState.UnderAppeal(List.of()),
          new ClaimState.Closed(),
          new ClaimState.Withdrawn(),
          new ClaimState.Lapsed());

  private static final Reject REJECT = new Reject("reason", "article", Optional.empty());
  private static final List<ClaimAction> ACTIONS =
      List.of(
          new ClaimAction.Submit(),
          new ClaimAction.Discard(),
          new ClaimAction.ChangeFacts(),
          new ClaimAction.Withdraw(),
          new ClaimAction.PapersIn(),
          new ClaimAction.Appeal("grounds"),
          new ClaimAction.Feedback(true, ClaimAction.Satisfaction.SATISFIED),
          new ClaimAction.Confirm(Optional.empty()),
          new ClaimAction.ObjectTo("why"),
          new ClaimAction.RequestPapers(List.of(), Optional.empty()),
          new ClaimAction.ConsentToRequest("why"),
          new ClaimAction.PassOn(Optional.empty()),
          new ClaimAction.Return("why"),
          new ClaimAction.Investigate("why"),
          new ClaimAction.Report("findings"),
          new ClaimAction.Approve(true, Optional.empty()),
          REJECT,
          new ClaimAction.ToPanel(ClaimAction.ToPanel.Cause.DISPUTED, Optional.empty()),
          new ClaimAction.Vote(
              Ballot.Choice.ABSTAIN, Optional.empty(), Optional.empty(), Optional.empty()),
          new ClaimAction.Hold(DAY, "why"),
          new ClaimAction.Resume(Optional.empty()),
          new ClaimAction.Undo("why"),
          new ClaimAction.Note("text"),
          new ClaimAction.Take(),
          new ClaimAction.Release(),
          new ClaimAction.Reopen("why"),
          new ClaimAction.Close(Optional.empty()),
          new ClaimAction.Propose(PROPOSAL, REJECT),
          new ClaimAction.Uphold(),
          new ClaimAction.Change(),
          new ClaimAction.Lapse(),
          new ClaimAction.OrderPayment(),
          new ClaimAction.ConfirmPayment(),
          new ClaimAction.RefusePayment(),
          new ClaimAction.MendAccount());

  @Test
  void every_move_of_the_code_is_published_and_every_published_move_is_in_the_code()
      throws IOException {
    var moves = new TreeSet<String>();
    for (ClaimState from : STATES) {
      for (ClaimAction action : ACTIONS) {
        LifeCycle.next(from, action)
            .map(to -> from.name() + " " + action.name() + " " + to)
            .ifPresent(moves::add);
      }
    }
    assertEquals(published(), moves);
  }

  @Test
  void the_states_and_actions_tried_are_all_there_are() {
    assertEquals(leaves(ClaimState.class), classes(STATES));
    assertEquals(leaves(ClaimAction.class), classes(ACTIONS));
  }

  @Test
  void every_number_of_the_federations_table_is_published() throws IOException {
    var numbers =
        Files.readAllLines(PUBLISHED).stream()
            .map(NUMBER::matcher)
            .filter(java.util.regex.Matcher::matches)
            .map(row -> Integer.parseInt(row.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        IntStream.rangeClosed(1, 34).boxed().collect(Collectors.toCollection(TreeSet::new)),
        numbers);
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
        ClaimState.Name.values().length, STATES.stream().map(ClaimState::name).distinct().count());
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

  private static ClaimState supplement(Reviewing level) {
    return new ClaimState.Supplement(level, List.of(), DAY);
  }

  private static ClaimState investigation(Reviewing level, Role by) {
    return new ClaimState.Investigation(level, by, DAY);
  }

  private static Set<Class<?>> classes(List<?> values) {
    return values.stream().map(Object::getClass).collect(Collectors.toSet());
  }

  private static Set<Class<?>> leaves(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(c -> c.isSealed() ? leaves(c).stream() : Stream.of(c))
        .collect(Collectors.toSet());
  }
}
