package org.mutualaid.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.mutualaid.claim.Route;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Enrolment;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.Membership;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.PersonalDetails;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.privacy.Vault;

/** Members, reviewers and offices, each new, so that tests may share tables. */
public final class Cast {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private Cast() {}

  /** A number that no other call gives. */
  public static int fresh() {
    return NEXT.incrementAndGet();
  }

  /** An office nobody else works in. */
  public static OfficeId anOffice(String kind) {
    return new OfficeId(kind + "-" + fresh());
  }

  /** A member with cover, a household, and details sealed by the vault. */
  public static Person aMember(Vault vault, Route route) {
    PersonId id = PersonId.of("https://issuer.test", "member-" + fresh());
    var membership =
        new Membership(
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            route.unit(),
            route.district(),
            route.first());
    return new Person(
        id,
        new Cover(
            List.of(membership),
            List.of(anEnrolment("HOSP-ALLOW"), anEnrolment("ACC-PROP")),
            someTraits()),
        Optional.empty(),
        Optional.of(new HouseholdId("H-" + fresh())),
        Optional.of(details().sealed(id, vault)));
  }

  /** The same person in another home. */
  public static Person livingAt(HouseholdId home, Person person) {
    return new Person(
        person.id(), person.cover(), person.post(), Optional.of(home), person.details());
  }

  /** A home where nobody lives yet. */
  public static HouseholdId aHome() {
    return new HouseholdId("H-" + fresh());
  }

  /** The same person, enrolled in one more plan. */
  public static Person enrolledIn(String plan, Person person) {
    return enrolledIn(plan, 2, person);
  }

  /** The same person, enrolled in one more plan with dues of this tier. */
  public static Person enrolledIn(String plan, int tier, Person person) {
    List<Enrolment> enrolments = new ArrayList<>(person.cover().enrolments());
    enrolments.add(anEnrolment(plan, tier));
    var cover = new Cover(person.cover().memberships(), enrolments, person.cover().traits());
    return new Person(person.id(), cover, person.post(), person.household(), person.details());
  }

  /** A member of staff who holds a post. */
  public static Person aReviewer(Post post) {
    return new Person(
        PersonId.of("https://issuer.test", "staff-" + fresh()),
        new Cover(List.of(), List.of(), noTraits()),
        Optional.of(post),
        Optional.empty(),
        Optional.empty());
  }

  /** The same person at another post. */
  public static Person moved(Person person, Post post) {
    return new Person(
        person.id(), person.cover(), Optional.of(post), person.household(), person.details());
  }

  /** The same person without a post. */
  public static Person withoutPost(Person person) {
    return new Person(
        person.id(), person.cover(), Optional.empty(), person.household(), person.details());
  }

  /** A way of review through offices of its own. */
  public static Route aRoute() {
    return new Route(Role.UNIT, anOffice("U"), anOffice("D"));
  }

  private static PersonalDetails details() {
    return new PersonalDetails(Canaries.NAME, Canaries.PHONE, Canaries.ACCOUNT);
  }

  private static Enrolment anEnrolment(String plan) {
    return anEnrolment(plan, 2);
  }

  private static Enrolment anEnrolment(String plan, int tier) {
    LocalDate start = LocalDate.of(2025, 1, 1);
    return new Enrolment(plan, start, start.plusYears(2), Optional.of(tier), 3, start);
  }

  private static Traits someTraits() {
    return new Traits(
        Optional.of(LocalDate.of(1980, 2, 29)),
        Optional.of(true),
        Optional.of(Traits.Employment.IN_SERVICE),
        Optional.of(Traits.Sex.F),
        Optional.of("COURIER"),
        Optional.of("BEIJING_EMPLOYEE"),
        Optional.of(false));
  }

  private static Traits noTraits() {
    return new Traits(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
