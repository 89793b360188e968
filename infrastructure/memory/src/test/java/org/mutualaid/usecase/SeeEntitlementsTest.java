package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mutualaid.usecase.Scene.accepted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Decisions;
import org.mutualaid.entitlement.Entitlement;
import org.mutualaid.entitlement.Entitlement.OfBenefit;
import org.mutualaid.entitlement.SeeEntitlements;
import org.mutualaid.memory.MemoryLedgers;
import org.mutualaid.people.Person;

class SeeEntitlementsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
  private static final Approve APPROVE = new Approve(true, Optional.empty());

  private final Scene scene = new Scene();

  @Test
  void each_plan_shows_its_period_and_the_last_day_for_a_claim() {
    Entitlement plan = seen(scene.member).getFirst();
    OfBenefit fire = of(scene.member, "ACC-PROP.FIRE");
    assertEquals("ACC-PROP", plan.plan());
    assertEquals(LocalDate.of(2025, 1, 1), plan.from());
    assertEquals(LocalDate.of(2027, 1, 1), plan.to());
    assertEquals(LocalDate.of(2029, 1, 1), fire.claimBy());
    assertEquals(plan.from(), fire.firstCoveredOn());
  }

  @Test
  void waiting_is_over_on_the_day_that_the_engine_first_pays() {
    OfBenefit daily = of(scene.member, "HOSP-ALLOW.DAILY");
    assertEquals(LocalDate.of(2025, 1, 31), daily.firstCoveredOn());
  }

  @Test
  void what_was_granted_is_reserved_and_what_others_at_home_got_is_not_left() {
    accepted(scene.review(scene.atCity(Decisions.fire(10, 60_000)), scene.city, APPROVE));
    Person other =
        scene.enrolled(
            Cast.livingAt(
                scene.member.household().orElseThrow(), Cast.aMember(scene.vault, scene.route)));
    for (Person one : List.of(scene.member, other)) {
      var balance = of(one, "ACC-PROP.FIRE").cap().orElseThrow().balance();
      assertEquals("6000.00", balance.reserved().toString());
      assertEquals("4000.00", balance.left().toString());
    }
    assertEquals(
        "10000.00", of(other, "ACC-PROP.WATER").cap().orElseThrow().balance().left().toString());
  }

  @Test
  void who_is_in_no_plan_has_nothing_and_who_is_not_on_the_roster_is_told_so() {
    assertEquals(List.of(), seen(scene.city));
    Person stranger = Cast.aMember(scene.vault, scene.route);
    assertInstanceOf(SeeEntitlements.Answer.NotOnTheRoster.class, see(stranger));
  }

  @Test
  void a_period_of_which_nothing_can_be_claimed_any_more_is_not_shown() {
    var later = new SeeEntitlements(new MemoryLedgers(scene.memory), Scene.BOOK);
    assertEquals(
        new SeeEntitlements.Answer.Seen(List.of()),
        later.on(scene.member.id(), LocalDate.of(2029, 1, 2)));
  }

  private OfBenefit of(Person person, String benefit) {
    return seen(person).stream()
        .flatMap(one -> one.benefits().stream())
        .filter(one -> one.benefit().toString().equals(benefit))
        .findFirst()
        .orElseThrow();
  }

  private List<Entitlement> seen(Person person) {
    return assertInstanceOf(SeeEntitlements.Answer.Seen.class, see(person)).entitlements();
  }

  private SeeEntitlements.Answer see(Person person) {
    return new SeeEntitlements(new MemoryLedgers(scene.memory), Scene.BOOK).on(person.id(), TODAY);
  }
}
