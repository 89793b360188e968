package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.ListClaims;
import org.mutualaid.claim.Refusal;
import org.mutualaid.memory.MemoryOwnClaims;
import org.mutualaid.memory.MemoryQueues;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.review.ListQueue;
import org.mutualaid.review.Sieve;

class ListsTest {
  private static final Optional<Cursor> START = Optional.empty();
  private static final Optional<Cursor> FORGED = Optional.of(new Cursor("forged"));

  private final Scene scene = new Scene();
  private final Claim claim = scene.atUnit(SMALL_FIRE);
  private final Post desk = scene.unit.post().orElseThrow();

  @Test
  void a_member_sees_their_claims_and_nobody_elses() {
    var own = assertInstanceOf(ListClaims.Answer.Listed.class, own(scene.member, START));
    var others = assertInstanceOf(ListClaims.Answer.Listed.class, own(scene.unit, START));

    assertEquals(List.of(ClaimSummary.of(claim)), own.page().items());
    assertEquals(List.of(), others.page().items());
  }

  @Test
  void a_cursor_that_no_list_gave_opens_no_list() {
    assertEquals(new ListClaims.Answer.Refused(new Refusal.BadCursor()), own(scene.member, FORGED));
    assertEquals(
        new ListQueue.Answer.Refused(new Refusal.BadCursor()), queue(scene.unit, desk, FORGED));
  }

  @Test
  void who_holds_a_post_sees_the_work_of_that_desk() {
    var work = assertInstanceOf(ListQueue.Answer.Listed.class, queue(scene.unit, desk, START));

    assertEquals(List.of(ClaimSummary.of(claim)), work.page().items());
  }

  @Test
  void a_desk_sees_which_claim_awaits_a_second_person() {
    Claim proposed = scene.atCity(Scene.ANOTHER_FIRE);
    Post city = scene.city.post().orElseThrow();
    assertEquals(List.of(false), awaited(city));

    scene.review(proposed, scene.city, new Reject("EXCLUDED_CAUSE", "9", Optional.empty()));

    assertEquals(List.of(true), awaited(city));
  }

  private List<Boolean> awaited(Post city) {
    var work = assertInstanceOf(ListQueue.Answer.Listed.class, queue(scene.city, city, START));
    return work.page().items().stream().map(ClaimSummary::awaitsSecondPerson).toList();
  }

  @Test
  void the_desk_of_others_is_not_shown_whatever_the_cursor() {
    var refused = new ListQueue.Answer.Refused(new Refusal.NotYourDesk());
    var sameOfficeOtherRole = new Post(Role.STATION, desk.office());

    assertEquals(refused, queue(scene.district, desk, START));
    assertEquals(refused, queue(scene.member, desk, START));
    assertEquals(refused, queue(scene.member, desk, FORGED));
    assertEquals(refused, queue(scene.unit, sameOfficeOtherRole, START));
  }

  private ListClaims.Answer own(Person caller, Optional<Cursor> from) {
    return new ListClaims(new MemoryOwnClaims(scene.memory)).on(caller.id(), 20, from);
  }

  private ListQueue.Answer queue(Person caller, Post wanted, Optional<Cursor> from) {
    return new ListQueue(new MemoryQueues(scene.memory), Scene.BOOK)
        .on(caller.id(), new ListQueue.Query(wanted, Sieve.ALL, 20, from), scene.clock.instant());
  }
}
