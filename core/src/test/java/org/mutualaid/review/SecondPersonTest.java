package org.mutualaid.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.review.UnderReview.CITY_DESK;
import static org.mutualaid.review.UnderReview.TERMS;
import static org.mutualaid.review.UnderReview.UNIT_DESK;
import static org.mutualaid.review.UnderReview.act;
import static org.mutualaid.review.UnderReview.asking;
import static org.mutualaid.review.UnderReview.claim;
import static org.mutualaid.review.UnderReview.person;
import static org.mutualaid.review.UnderReview.staff;
import static org.mutualaid.review.UnderReview.yuan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.Propose;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.ClaimState.MunicipalReview;
import org.mutualaid.claim.ClaimState.UnitReview;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Proposal;
import org.mutualaid.claim.Verdict;
import org.mutualaid.money.Money;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;

class SecondPersonTest {
  private static final ReviewAction APPROVE = new Approve(true, Optional.empty());
  private static final ReviewAction REJECT = new Reject("reason", "article", Optional.empty());
  private static final ClaimState FRESH = new MunicipalReview(Optional.empty());
  private static final Person CITY = staff("city", CITY_DESK);

  @Test
  void a_smaller_sum_is_approved_at_once() {
    assertEquals(APPROVE, resolved(FRESH, yuan(10_000).minus(new Money(1)), APPROVE));
  }

  @Test
  void a_larger_sum_is_first_proposed() {
    assertEquals(proposal(Verdict.APPROVE), resolved(FRESH, yuan(10_000), APPROVE));
  }

  @Test
  void a_rejection_is_always_first_proposed() {
    assertEquals(proposal(Verdict.REJECT), resolved(FRESH, Money.ZERO, REJECT));
  }

  @Test
  void the_same_verdict_of_a_second_person_is_done() {
    assertEquals(REJECT, resolved(waitingFor(Verdict.REJECT), yuan(100), REJECT));
    assertEquals(APPROVE, resolved(waitingFor(Verdict.APPROVE), yuan(10_000), APPROVE));
  }

  @Test
  void another_verdict_is_a_new_proposal() {
    assertEquals(
        proposal(Verdict.REJECT), resolved(waitingFor(Verdict.APPROVE), yuan(10_000), REJECT));
  }

  @Test
  void what_is_offered_is_what_would_be_taken() {
    var atUnit = claim(new UnitReview(), yuan(100));
    var atCity = claim(FRESH, yuan(100));
    Person unit = staff("unit", UNIT_DESK);
    assertEquals(
        List.of("Take", "Confirm", "ObjectTo", "RequestPapers", "Hold", "Note"),
        PossibleActions.of(atUnit, unit, UNIT_DESK, TERMS));
    assertEquals(
        List.of(
            "Take", "Approve", "Reject", "ToPanel", "RequestPapers", "Investigate", "Hold", "Note"),
        PossibleActions.of(atCity, CITY, CITY_DESK, TERMS));
    assertEquals(List.of("Note"), PossibleActions.of(atCity, unit, UNIT_DESK, TERMS));
  }

  @Test
  void whoever_proposed_is_not_offered_the_same_again() {
    var waiting = claim(waitingFor(Verdict.REJECT), yuan(100));
    Person first = staff("first", CITY_DESK);
    assertEquals(
        List.of("Take", "Approve", "ToPanel", "RequestPapers", "Investigate", "Hold", "Note"),
        PossibleActions.of(waiting, first, CITY_DESK, TERMS));
  }

  @Test
  void an_action_that_is_no_verdict_stays_as_it_is() {
    var confirm = new Confirm(Optional.of("seen"));
    assertEquals(confirm, resolved(new UnitReview(), yuan(60_000), confirm));
  }

  @Test
  void at_the_end_of_a_long_history_nothing_is_proposed_but_what_waits_may_be_done() {
    HistoryEntry[] almost = entries(Claim.HISTORY_LIMIT - 1);
    HistoryEntry[] full = entries(Claim.HISTORY_LIMIT);
    ClaimState waiting = waitingFor(Verdict.APPROVE);

    assertEquals(
        List.of(
            "Take", "Approve", "Reject", "ToPanel", "RequestPapers", "Investigate", "Hold", "Note"),
        PossibleActions.of(claim(waiting, yuan(10_000), almost), CITY, CITY_DESK, TERMS));
    assertEquals(
        List.of("Take", "Approve", "ToPanel", "RequestPapers"),
        PossibleActions.of(claim(waiting, yuan(10_000), full), CITY, CITY_DESK, TERMS));
  }

  private static HistoryEntry[] entries(int count) {
    return Stream.generate(() -> act(person("others"), Role.MUNICIPAL))
        .limit(count)
        .toArray(HistoryEntry[]::new);
  }

  private static ClaimAction resolved(ClaimState state, Money amount, ReviewAction action) {
    return Outcomes.of(asking(claim(state, amount), action, CITY)).orElseThrow();
  }

  private static ClaimState waitingFor(Verdict verdict) {
    return new MunicipalReview(Optional.of(new Proposal(verdict, person("first"))));
  }

  private static ClaimAction proposal(Verdict verdict) {
    return new Propose(
        new Proposal(verdict, CITY.id()), verdict == Verdict.APPROVE ? APPROVE : REJECT);
  }
}
