package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.people.Person;

/** How the roster is kept. */
public abstract class PeopleContract extends StoreContract {
  protected PeopleContract(Backing backing) {
    super(backing);
  }

  @Test
  void somebody_on_the_roster_is_found_as_they_were_recorded() {
    Person reviewer = anEnrolledReviewer();
    assertEquals(Optional.of(member), store.people().find(member.id()));
    assertEquals(Optional.of(reviewer), store.people().find(reviewer.id()));
  }

  @Test
  void what_is_known_now_takes_the_place_of_what_was() {
    Person reviewer = anEnrolledReviewer();
    Person left = Cast.withoutPost(reviewer);
    store.people().record(left);
    assertEquals(Optional.of(left), store.people().find(reviewer.id()));
  }

  @Test
  void nobody_is_found_who_was_not_recorded() {
    assertEquals(Optional.empty(), store.people().find(Cast.aMember(vault, route).id()));
  }
}
