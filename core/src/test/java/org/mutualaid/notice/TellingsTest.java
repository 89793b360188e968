package org.mutualaid.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.StartClaim;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;
import org.mutualaid.settlement.Due;
import org.mutualaid.settlement.Quarter;

/** Who hears of which step: each action of the table is here, told or not, and why not. */
class TellingsTest {
  /** Votes and proposals are not over; holds, notes and consents are between offices. */
  private static final Set<String> FOR_OFFICES_ALONE =
      Set.of("Propose", "Vote", "Hold", "Resume", "Note", "ConsentToRequest", "Take", "Release");

  @Test
  void every_action_is_told_to_whose_claim_it_is_or_named_here_as_between_offices() {
    Set<String> silent =
        actions(ClaimAction.class)
            .filter(action -> Tellings.of(entry(action)).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(FOR_OFFICES_ALONE), silent);
  }

  @Test
  void every_code_comes_of_an_action_of_time_or_of_the_release_of_a_quarter() {
    Set<Told> ofTime =
        EnumSet.of(
            Told.SUPPLEMENT_REMINDER,
            Told.SUPPLEMENT_REMINDER_AGAIN,
            Told.SUPPLEMENT_LAST_CALL,
            Told.SUPPLEMENT_CALL_MEMBER,
            Told.INVESTIGATION_OVERDUE,
            Told.STILL_WORKING,
            Told.WARNING_YELLOW,
            Told.WARNING_ORANGE,
            Told.WARNING_RED);
    Set<Told> told = EnumSet.copyOf(ofTime);
    var due = new Due(new Quarter(2026, 1), new PersonId("someone"), Ledger.NONE);
    due.released(Instant.EPOCH).notice().owner().map(OwnerNotice::told).ifPresent(told::add);
    actions(ClaimAction.class)
        .map(action -> Tellings.of(entry(action)))
        .flatMap(Optional::stream)
        .forEach(told::add);
    Tellings.of(entry(StartClaim.ACTION)).ifPresent(told::add);
    assertEquals(EnumSet.allOf(Told.class), told);
  }

  @ParameterizedTest
  @EnumSource
  void only_the_red_warning_is_urgent(Told told) {
    assertEquals(told == Told.WARNING_RED, told.isUrgent());
    assertTrue(!told.isUrgent() || told.isForOffice());
  }

  private static Stream<String> actions(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.getSimpleName())
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(TellingsTest::actions);
  }

  private static HistoryEntry entry(String action) {
    return new HistoryEntry(
        2,
        java.time.Instant.EPOCH,
        action,
        ClaimState.Name.UNIT_REVIEW,
        ClaimState.Name.DISTRICT_REVIEW,
        PersonId.of("issuer", "somebody"),
        Role.UNIT,
        Optional.empty(),
        List.of());
  }
}
