package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Hold;
import org.mutualaid.claim.ClaimAction.ObjectTo;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.Take;
import org.mutualaid.claim.Flag;
import org.mutualaid.memory.MemoryQueues;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;
import org.mutualaid.review.ListQueue;
import org.mutualaid.review.Sieve;
import org.mutualaid.review.Tab;

class QueueTabsTest {
  private final Scene scene = new Scene();
  private final Claim claim = scene.atUnit(SMALL_FIRE);

  @Test
  void what_is_new_at_a_desk_is_unassigned() {
    assertEquals(EnumSet.of(Tab.UNASSIGNED), tabs(scene.unit));
  }

  @Test
  void what_somebody_has_taken_is_theirs_until_the_time_is_over() {
    accepted(scene.review(claim, scene.unit, new Take()));
    assertEquals(EnumSet.of(Tab.MINE), tabs(scene.unit));
    assertEquals(EnumSet.noneOf(Tab.class), tabs(scene.staff(Role.UNIT)));
    scene.clock.advance(Duration.ofMinutes(30));
    assertEquals(EnumSet.of(Tab.UNASSIGNED), tabs(scene.unit));
  }

  @Test
  void what_is_on_hold_is_so_until_its_day_is_over() {
    accepted(scene.review(claim, scene.unit, new Hold(LocalDate.of(2026, 4, 20), "why")));
    assertEquals(EnumSet.of(Tab.ON_HOLD), tabs(scene.unit));
    scene.clock.advance(Duration.ofDays(1));
    assertEquals(EnumSet.of(Tab.UNASSIGNED, Tab.DUE_SOON), tabs(scene.unit));
  }

  /** Handed in on a Monday with two working days: due on the Wednesday. */
  @Test
  void a_claim_is_due_soon_from_the_working_day_before_and_overdue_from_the_day_after() {
    assertEquals(Optional.of(LocalDate.of(2026, 4, 22)), claim.dueOn());
    scene.clock.advance(Duration.ofDays(1));
    assertEquals(EnumSet.of(Tab.UNASSIGNED, Tab.DUE_SOON), tabs(scene.unit));
    scene.clock.advance(Duration.ofDays(1));
    assertEquals(EnumSet.of(Tab.UNASSIGNED, Tab.DUE_SOON), tabs(scene.unit));
    scene.clock.advance(Duration.ofDays(1));
    assertEquals(EnumSet.of(Tab.UNASSIGNED, Tab.OVERDUE), tabs(scene.unit));
  }

  @Test
  void what_waits_for_a_second_person_is_shown_to_everybody_but_the_first() {
    Claim city = scene.atCity(Scene.ANOTHER_FIRE);
    var reject = new Reject("NOT_COVERED", "Article 9", Optional.empty());
    accepted(scene.review(city, scene.city, reject));
    assertEquals(EnumSet.of(Tab.UNASSIGNED, Tab.SECOND), tabs(scene.secondOfCity));
    assertEquals(EnumSet.of(Tab.UNASSIGNED), tabs(scene.city));
  }

  @Test
  void what_a_claim_has_behind_it_is_found() {
    accepted(scene.review(claim, scene.unit, new ObjectTo("why")));
    assertEquals(EnumSet.of(Flag.UNIT_OBJECTS), flags(scene.district));
  }

  private Set<Tab> tabs(Person who) {
    return Arrays.stream(Tab.values())
        .filter(tab -> shows(who, sieve(Optional.of(tab), Optional.empty())))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Tab.class)));
  }

  private Set<Flag> flags(Person who) {
    return Arrays.stream(Flag.values())
        .filter(flag -> shows(who, sieve(Optional.empty(), Optional.of(flag))))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
  }

  private boolean shows(Person who, Sieve sieve) {
    var query = new ListQueue.Query(who.post().orElseThrow(), sieve, 20, Optional.empty());
    var answer =
        new ListQueue(new MemoryQueues(scene.memory), Scene.BOOK)
            .on(who.id(), query, scene.clock.instant());
    return !assertInstanceOf(ListQueue.Answer.Listed.class, answer).page().items().isEmpty();
  }

  private static Sieve sieve(Optional<Tab> tab, Optional<Flag> flag) {
    return new Sieve(
        tab, Optional.empty(), Optional.empty(), Optional.empty(), flag, Optional.empty());
  }
}
