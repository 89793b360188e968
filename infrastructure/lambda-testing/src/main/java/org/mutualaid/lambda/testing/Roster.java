package org.mutualaid.lambda.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.people.Child;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.People;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.privacy.Vault;

/** Some of the demo people, with what the functions need to know of them. */
final class Roster {
  private static final Cover NO_COVER =
      new Cover(
          List.of(), List.of(), new Traits(Optional.empty(), Optional.empty(), Optional.empty()));

  private static final List<Child> CHILDREN =
      List.of(
          new Child("C1", LocalDate.of(2015, 3, 2)), new Child("C2", LocalDate.of(2026, 4, 10)));

  private final People people;
  private final Vault vault;

  Roster(People people, Vault vault) {
    this.people = people;
    this.vault = vault;
  }

  void enrol() {
    record("demo-a", cover("U-0001", Role.UNIT), Optional.empty());
    record("demo-b", cover("S-0001", Role.STATION), Optional.empty());
    record("demo-c", cover("U-0001", Role.UNIT), Optional.empty());
    record("unit-1", NO_COVER, post(Role.UNIT, "U-0001"));
    record("unit-2", NO_COVER, post(Role.UNIT, "U-0002"));
    record("district-1", NO_COVER, post(Role.DISTRICT, "D-0001"));
    record("city-1", cover("U-0001", Role.UNIT), post(Role.MUNICIPAL, "M-0001"));
    record("city-2", NO_COVER, post(Role.MUNICIPAL, "M-0001"));
  }

  private void record(String subject, Cover cover, Optional<Post> post) {
    PersonId id = Town.person(subject);
    var details = new PersonalDetails("演示 " + subject, "099-0000", "ACCT-" + subject);
    var household = Optional.of(new HouseholdId("H-" + subject));
    var sealed = Optional.of(details.sealed(id, vault));
    people.record(new Person(id, cover, post, household, sealed, CHILDREN));
  }

  private static Optional<Post> post(Role role, String office) {
    return Optional.of(new Post(role, new OfficeId(office)));
  }

  private static Cover cover(String unit, Role first) {
    var membership =
        new Membership(
            LocalDate.of(2019, 9, 1),
            Optional.empty(),
            new OfficeId(unit),
            new OfficeId("D-0001"),
            first);
    var traits =
        new Traits(
            Optional.of(LocalDate.of(1988, 5, 17)),
            Optional.of(true),
            Optional.of(Traits.Employment.IN_SERVICE));
    List<Enrolment> enrolments = List.of(enrolment("HOSP-ALLOW"), enrolment("ACC-PROP"));
    return new Cover(List.of(membership), enrolments, traits);
  }

  private static Enrolment enrolment(String plan) {
    return new Enrolment(
        plan,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        Optional.empty(),
        1,
        LocalDate.of(2024, 1, 1));
  }
}
