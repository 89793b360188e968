package org.mutualaid.demo;

import java.util.List;
import java.util.Optional;
import org.mutualaid.people.Cover;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Post;
import org.mutualaid.people.Traits;
import org.mutualaid.privacy.Vault;

/** Somebody who does not exist, as the demo's file describes them. */
record DemoPerson(
    String subject,
    Cover cover,
    Optional<Post> post,
    Optional<HouseholdId> household,
    PersonalDetails details) {

  /** The same with no cover yet: what a roster says comes by a roster. */
  DemoPerson asStaff() {
    var none = new Cover(List.of(), List.of(), Traits.UNKNOWN);
    return new DemoPerson(subject, none, post, household, details);
  }

  /** The person that the roster is to have, known by the sign-in at this issuer. */
  Person at(String issuer, Vault vault) {
    PersonId id = PersonId.of(issuer, subject);
    return new Person(id, cover, post, household, Optional.of(details.sealed(id, vault)));
  }
}
