package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Looks;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Role;

/** How looks at papers are recorded. */
public abstract class LooksContract extends StoreContract {
  private static final DocumentId PAPER = new DocumentId("0".repeat(26));

  protected LooksContract(Backing backing) {
    super(backing);
  }

  @Test
  void the_same_look_is_noted_once_and_another_one_apart() {
    ClaimId claim = aDraft().id();
    PersonId reviewer = anEnrolledReviewer().id();
    assertEquals(List.of(), store.looks().at(claim));
    var look = new Look(claim, Optional.of(PAPER), reviewer, Role.UNIT, clock.instant());
    store.looks().note(look);
    store.looks().note(look);
    assertEquals(List.of(look), store.looks().at(claim));
    var later =
        new Look(claim, Optional.of(PAPER), reviewer, Role.UNIT, clock.instant().plusSeconds(1));
    store.looks().note(later);
    assertEquals(List.of(later, look), store.looks().at(claim));
  }

  @Test
  void a_look_at_the_claim_stands_beside_those_at_its_papers_and_no_other_claim_has_it() {
    ClaimId claim = aDraft().id();
    PersonId reviewer = anEnrolledReviewer().id();
    var look = new Look(claim, Optional.empty(), reviewer, Role.UNIT, clock.instant());
    store.looks().note(look);
    assertEquals(List.of(look), store.looks().at(claim));
    assertEquals(List.of(), store.looks().at(aDraft().id()));
  }

  @Test
  void of_many_looks_the_newest_are_told() {
    ClaimId claim = aDraft().id();
    PersonId reviewer = anEnrolledReviewer().id();
    for (int second = 0; second <= Looks.MOST; second++) {
      var at = clock.instant().plusSeconds(second);
      store.looks().note(new Look(claim, Optional.empty(), reviewer, Role.UNIT, at));
    }
    List<Look> told = store.looks().at(claim);
    assertEquals(Looks.MOST, told.size());
    assertEquals(clock.instant().plusSeconds(Looks.MOST), told.getFirst().at());
  }
}
