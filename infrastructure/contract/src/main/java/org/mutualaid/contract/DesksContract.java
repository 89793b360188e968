package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Refusal;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.plan.CompiledPlanBook;
import org.mutualaid.plan.PlanBook;
import org.mutualaid.review.ReviewClaim;

/** Who decides must still hold the post when the decision is stored, not only when it is read. */
public abstract class DesksContract extends StoreContract {
  private static final PlanBook BOOK = CompiledPlanBook.load();

  protected DesksContract(Backing backing) {
    super(backing);
  }

  @Test
  void a_decision_is_refused_to_who_loses_the_post_between_reading_and_storing() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    Outcome outcome = confirmed(claim, reviewer, Cast.withoutPost(reviewer));
    assertEquals(new Outcome.Refused(new Refusal.NotYourDesk()), outcome);
    assertEquals(claim, found(claim.id()));
  }

  @Test
  void a_decision_is_refused_to_who_moves_to_another_desk_meanwhile() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    Post elsewhere = new Post(Role.UNIT, Cast.anOffice("U"));
    Outcome outcome = confirmed(claim, reviewer, Cast.moved(reviewer, elsewhere));
    assertEquals(new Outcome.Refused(new Refusal.NotYourDesk()), outcome);
    assertEquals(claim, found(claim.id()));
  }

  @Test
  void a_decision_stands_of_who_keeps_the_post() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    Outcome outcome = confirmed(claim, reviewer, reviewer);
    assertEquals(new Outcome.Accepted(new Receipt("confirmed"), false), outcome);
    assertEquals(claim.version() + 1, found(claim.id()).version());
  }

  /**
   * Confirms; the answer is worded after the reading and before the storing, and so is the move.
   */
  private Outcome confirmed(Claim claim, Person reviewer, Person meanwhile) {
    return new ReviewClaim(store.claims(), BOOK)
        .on(
            claim.id(),
            new ClaimAction.Confirm(Optional.empty()),
            claim.version(),
            Fixtures.aRequest(reviewer.id(), "POST /admin/claims/" + claim.id() + "/actions"),
            clock.instant(),
            (after, possible) -> {
              store.people().record(meanwhile);
              return new Receipt("confirmed");
            });
  }
}
