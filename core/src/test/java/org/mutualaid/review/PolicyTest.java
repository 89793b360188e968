package org.mutualaid.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.review.UnderReview.CITY_DESK;
import static org.mutualaid.review.UnderReview.DISTRICT_DESK;
import static org.mutualaid.review.UnderReview.UNIT_DESK;
import static org.mutualaid.review.UnderReview.act;
import static org.mutualaid.review.UnderReview.asking;
import static org.mutualaid.review.UnderReview.claim;
import static org.mutualaid.review.UnderReview.livingAt;
import static org.mutualaid.review.UnderReview.person;
import static org.mutualaid.review.UnderReview.staff;
import static org.mutualaid.review.UnderReview.yuan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.ClaimState.MunicipalReview;
import org.mutualaid.claim.ClaimState.UnitReview;
import org.mutualaid.claim.Lease;
import org.mutualaid.claim.Proposal;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Verdict;
import org.mutualaid.money.Money;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

class PolicyTest {
  private static final ReviewAction CONFIRM = new Confirm(Optional.empty());
  private static final ReviewAction APPROVE = new Approve(true, Optional.empty());
  private static final ReviewAction APPROVE_ON_COPIES = new Approve(false, Optional.empty());
  private static final ReviewAction REJECT = new Reject("reason", "article", Optional.empty());
  private static final ClaimState AT_UNIT = new UnitReview();
  private static final ClaimState AT_CITY = new MunicipalReview(Optional.empty());

  @Test
  void the_office_at_whose_desk_the_claim_lies_may_act() {
    assertEquals(Optional.empty(), refusal(AT_UNIT, yuan(100), CONFIRM, staff("unit", UNIT_DESK)));
  }

  @Test
  void another_office_or_level_may_not() {
    Person elsewhere = staff("other", new Post(Role.UNIT, new OfficeId("U-0002")));
    Person later = staff("district", DISTRICT_DESK);
    Person stationOfThatName = staff("station", new Post(Role.STATION, new OfficeId("U-0001")));
    for (Person stranger : List.of(elsewhere, later, stationOfThatName)) {
      assertEquals(
          Optional.of(new Refusal.NotYourDesk()), refusal(AT_UNIT, yuan(100), CONFIRM, stranger));
    }
  }

  @Test
  void nobody_does_the_work_that_somebody_else_has_taken() {
    Claim free = claim(AT_UNIT, yuan(100));
    var until = UnderReview.NOW.plusMillis(1);
    Claim taken = free.leased(Optional.of(new Lease(person("first"), until)));
    Person second = staff("second", UNIT_DESK);
    assertEquals(
        Optional.of(new Refusal.TakenByAnother(UNIT_DESK, until)),
        Policy.firstRefusal(asking(taken, CONFIRM, second)));
    assertEquals(
        Optional.empty(), Policy.firstRefusal(asking(taken, CONFIRM, staff("first", UNIT_DESK))));
    assertEquals(
        Optional.empty(), Policy.firstRefusal(asking(taken, new ClaimAction.Note("text"), second)));
    Claim over = free.leased(Optional.of(new Lease(person("first"), UnderReview.NOW)));
    assertEquals(Optional.empty(), Policy.firstRefusal(asking(over, CONFIRM, second)));
  }

  @Test
  void nobody_reviews_a_claim_of_their_own() {
    assertEquals(
        Optional.of(new Refusal.OwnClaim()),
        refusal(AT_UNIT, yuan(100), CONFIRM, staff("member", UNIT_DESK)));
  }

  @Test
  void nobody_reviews_a_claim_of_their_household() {
    Person flatmate = livingAt(staff("unit", UNIT_DESK), UnderReview.HOME);
    assertEquals(
        Optional.of(new Refusal.OwnClaim()), refusal(AT_UNIT, yuan(100), CONFIRM, flatmate));
  }

  @Test
  void nobody_acts_at_two_levels() {
    var claim = claim(AT_CITY, yuan(100), act(person("moved up"), Role.UNIT));
    assertEquals(
        Optional.of(new Refusal.ActedBefore()),
        Policy.firstRefusal(asking(claim, APPROVE, staff("moved up", CITY_DESK))));
  }

  @Test
  void nobody_seconds_their_own_proposal() {
    ClaimState waiting = waitingFor(Verdict.REJECT, "first");
    assertEquals(
        Optional.of(new Refusal.ActedBefore()),
        refusal(waiting, yuan(100), REJECT, staff("first", CITY_DESK)));
    assertEquals(Optional.empty(), refusal(waiting, yuan(100), REJECT, staff("second", CITY_DESK)));
  }

  @Test
  void a_proposer_may_still_change_their_mind() {
    ClaimState waiting = waitingFor(Verdict.REJECT, "first");
    assertEquals(Optional.empty(), refusal(waiting, yuan(100), APPROVE, staff("first", CITY_DESK)));
  }

  @Test
  void the_city_approves_up_to_its_limit_and_not_a_fen_above() {
    Person city = staff("city", CITY_DESK);
    Money limit = yuan(50_000);
    Money above = limit.plus(new Money(1));
    assertEquals(Optional.empty(), refusal(AT_CITY, limit, APPROVE, city));
    assertEquals(
        Optional.of(new Refusal.AboveAuthority(limit, above)),
        refusal(AT_CITY, above, APPROVE, city));
  }

  @Test
  void a_sum_above_the_limit_may_still_be_refused() {
    assertEquals(
        Optional.empty(), refusal(AT_CITY, yuan(60_000), REJECT, staff("city", CITY_DESK)));
  }

  @Test
  void originals_must_be_seen_from_the_sum_on_that_the_profile_gives() {
    Person city = staff("city", CITY_DESK);
    Money below = yuan(3_000).minus(new Money(1));
    assertEquals(Optional.empty(), refusal(AT_CITY, below, APPROVE_ON_COPIES, city));
    assertEquals(
        Optional.of(new Refusal.OriginalsNotSeen(yuan(3_000))),
        refusal(AT_CITY, yuan(3_000), APPROVE_ON_COPIES, city));
    assertEquals(Optional.empty(), refusal(AT_CITY, yuan(3_000), APPROVE, city));
  }

  @Test
  void the_published_policies_are_these_in_this_order() throws IOException {
    List<String> published =
        Files.readAllLines(Path.of("..", "docs", "claim-lifecycle.md")).stream()
            .filter(line -> line.matches("\\| `[A-Z_]+` \\|.*\\| `[a-z-]+` \\|"))
            .map(line -> line.split("`")[1])
            .toList();
    assertEquals(published, Policy.ALL.stream().map(Policy::name).toList());
  }

  private static ClaimState waitingFor(Verdict verdict, String proposer) {
    return new MunicipalReview(Optional.of(new Proposal(verdict, person(proposer))));
  }

  private static Optional<Refusal> refusal(
      ClaimState state, Money amount, ReviewAction action, Person reviewer) {
    return Policy.firstRefusal(asking(claim(state, amount), action, reviewer));
  }
}
