package org.mutualaid.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mutualaid.benefit.Assessment;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event;
import org.mutualaid.benefit.Line;
import org.mutualaid.benefit.Reason;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.ReviewAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Facts;
import org.mutualaid.claim.HistoryEntry;
import org.mutualaid.claim.Reference;
import org.mutualaid.claim.Route;
import org.mutualaid.deadline.WorkingDays;
import org.mutualaid.money.Money;
import org.mutualaid.people.Cover;
import org.mutualaid.people.HouseholdId;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;
import org.mutualaid.plan.ReviewLimits;

/** A claim of one member under review, and the people around it. */
final class UnderReview {
  static final PersonId MEMBER = person("member");
  static final HouseholdId HOME = new HouseholdId("H-1");
  static final OfficeId UNIT = new OfficeId("U-0001");
  static final OfficeId DISTRICT = new OfficeId("D-0001");
  static final Post UNIT_DESK = new Post(Role.UNIT, UNIT);
  static final Post DISTRICT_DESK = new Post(Role.DISTRICT, DISTRICT);
  static final Post CITY_DESK = new Post(Role.MUNICIPAL, Route.CITY);
  static final ReviewLimits LIMITS =
      new ReviewLimits(
          Map.of(Role.UNIT, Money.ZERO, Role.DISTRICT, Money.ZERO, Role.MUNICIPAL, yuan(50_000)),
          Optional.of(yuan(3_000)),
          Optional.of(yuan(10_000)));

  /** A Monday. */
  static final Instant NOW = Instant.parse("2026-11-09T02:00:00Z");

  static final ReviewTerms TERMS =
      new ReviewTerms(LIMITS, NOW, new WorkingDays(Set.of(), Set.of()), 10);

  private static final Instant START = Instant.parse("2026-11-06T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

  private UnderReview() {}

  static PersonId person(String name) {
    return PersonId.of("https://issuer.example", name);
  }

  static Money yuan(long yuan) {
    return Money.ofYuan(BigDecimal.valueOf(yuan));
  }

  static Claim claim(ClaimState state, Money amount, HistoryEntry... history) {
    ClaimId id = ClaimId.startedBy(MEMBER, "key");
    return new Claim(
        id,
        Reference.of(id, 2026, 0),
        MEMBER,
        Optional.of(HOME),
        new Route(Role.UNIT, UNIT, DISTRICT),
        history.length,
        state,
        List.of(),
        List.of(),
        List.of(history),
        START,
        Optional.of(DAY),
        facts(amount));
  }

  private static Facts facts(Money amount) {
    var line =
        new Line(BenefitCode.parse("PLAN.BENEFIT"), amount, Reason.of(Reason.Code.OK), List.of());
    return new Facts(
        new Event.Water(DAY, BigDecimal.TEN, new TreeSet<>()),
        Map.of(),
        new Assessment("1", List.of(line)),
        Optional.empty(),
        Map.of(),
        Map.of());
  }

  /** An entry of the history that somebody made in some quality. */
  static HistoryEntry act(PersonId by, Role as) {
    return new HistoryEntry(
        1,
        START,
        "Confirm",
        ClaimState.Name.UNIT_REVIEW,
        ClaimState.Name.DISTRICT_REVIEW,
        by,
        as,
        Optional.empty());
  }

  static Person staff(String name, Post post) {
    return new Person(
        person(name), noCover(), Optional.of(post), Optional.empty(), Optional.empty());
  }

  static Person livingAt(Person person, HouseholdId home) {
    return new Person(
        person.id(), person.cover(), person.post(), Optional.of(home), person.details());
  }

  static Asking asking(Claim claim, ReviewAction action, Person reviewer) {
    return new Asking(claim, action, reviewer, reviewer.post().orElseThrow(), TERMS);
  }

  private static Cover noCover() {
    return new Cover(
        List.of(), List.of(), new Traits(Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
