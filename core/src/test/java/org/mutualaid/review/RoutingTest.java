package org.mutualaid.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.review.UnderReview.CITY_DESK;
import static org.mutualaid.review.UnderReview.DISTRICT_DESK;
import static org.mutualaid.review.UnderReview.UNIT_DESK;
import static org.mutualaid.review.UnderReview.asking;
import static org.mutualaid.review.UnderReview.claim;
import static org.mutualaid.review.UnderReview.staff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.PassOn;
import org.mutualaid.claim.ClaimAction.Propose;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimAction.ToPanel;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.ClaimState.DistrictReview;
import org.mutualaid.claim.ClaimState.MunicipalReview;
import org.mutualaid.claim.ClaimState.UnitReview;
import org.mutualaid.money.Money;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;

/**
 * Who decides which sum under the profile BEIJING_3_LEVEL of plans/shared.yaml: whose word takes a
 * claim on, and what the last one needs.
 */
class RoutingTest {
  private static final ReviewAction APPROVE = new Approve(true, Optional.empty());
  private static final ReviewAction ON_COPIES = new Approve(false, Optional.empty());
  private static final ReviewAction REJECT = new Reject("reason", "article", Optional.empty());
  private static final ReviewAction TO_PANEL =
      new ToPanel(ToPanel.Cause.AMOUNT, Optional.of("text"));
  private static final ClaimState AT_CITY = new MunicipalReview(Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "600.00, UNIT DISTRICT MUNICIPAL",
    "2999.99, UNIT DISTRICT MUNICIPAL",
    "3000.00, UNIT DISTRICT MUNICIPAL originals",
    "9999.99, UNIT DISTRICT MUNICIPAL originals",
    "10000.00, UNIT DISTRICT MUNICIPAL originals second",
    "50000.00, UNIT DISTRICT MUNICIPAL originals second",
    "50000.01, UNIT DISTRICT PANEL",
  })
  void an_approval_takes_these_people(BigDecimal sum, String way) {
    List<String> people = new ArrayList<>();
    if (may(sum, new UnitReview(), UNIT_DESK, new Confirm(Optional.empty()))) {
      people.add("UNIT");
    }
    if (may(sum, new DistrictReview(), DISTRICT_DESK, new PassOn(Optional.empty()))) {
      people.add("DISTRICT");
    }
    people.addAll(atTheCity(sum));
    assertEquals(way, String.join(" ", people));
  }

  @ParameterizedTest
  @CsvSource({"0.00", "600.00", "3000.00", "50000.01"})
  void a_rejection_takes_two_people_of_the_city_whatever_the_sum(BigDecimal sum) {
    assertEquals(true, may(sum, AT_CITY, CITY_DESK, REJECT));
    assertEquals(true, isProposed(sum, REJECT));
    assertEquals(false, may(sum, new UnitReview(), UNIT_DESK, REJECT));
    assertEquals(false, may(sum, new DistrictReview(), DISTRICT_DESK, REJECT));
  }

  @ParameterizedTest
  @CsvSource({"0.01", "600.00", "3000.00"})
  void neither_a_unit_nor_a_district_approves(BigDecimal sum) {
    assertEquals(false, may(sum, new UnitReview(), UNIT_DESK, APPROVE));
    assertEquals(false, may(sum, new DistrictReview(), DISTRICT_DESK, APPROVE));
  }

  private static List<String> atTheCity(BigDecimal sum) {
    if (!may(sum, AT_CITY, CITY_DESK, APPROVE)) {
      return may(sum, AT_CITY, CITY_DESK, TO_PANEL) ? List.of("PANEL") : List.of();
    }
    List<String> needed = new ArrayList<>(List.of("MUNICIPAL"));
    if (!may(sum, AT_CITY, CITY_DESK, ON_COPIES)) {
      needed.add("originals");
    }
    if (isProposed(sum, APPROVE)) {
      needed.add("second");
    }
    return needed;
  }

  private static boolean isProposed(BigDecimal sum, ReviewAction action) {
    Optional<ClaimAction> comesTo = Outcomes.of(asked(sum, AT_CITY, CITY_DESK, action));
    return comesTo.filter(Propose.class::isInstance).isPresent();
  }

  private static boolean may(BigDecimal sum, ClaimState state, Post desk, ReviewAction action) {
    Asking asking = asked(sum, state, desk, action);
    return Policy.firstRefusal(asking).isEmpty() && Outcomes.of(asking).isPresent();
  }

  private static Asking asked(BigDecimal sum, ClaimState state, Post desk, ReviewAction action) {
    Claim claim = claim(state, Money.ofYuan(sum));
    Person reviewer = staff("reviewer at " + desk.role(), desk);
    return asking(claim, action, reviewer);
  }
}
