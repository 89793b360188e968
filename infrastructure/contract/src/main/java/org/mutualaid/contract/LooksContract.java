package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.DocumentId;
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
    assertEquals(0, backing.looksAt(claim));
    store.looks().note(claim, PAPER, reviewer, Role.UNIT, clock.instant());
    store.looks().note(claim, PAPER, reviewer, Role.UNIT, clock.instant());
    assertEquals(1, backing.looksAt(claim));
    store.looks().note(claim, PAPER, reviewer, Role.UNIT, clock.instant().plusSeconds(1));
    assertEquals(2, backing.looksAt(claim));
  }
}
