package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Page;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** How the work of desks is listed. */
public abstract class QueuesContract extends StoreContract {
  protected QueuesContract(Backing backing) {
    super(backing);
  }

  @Test
  void a_desk_sees_what_is_handed_in_to_it_and_no_draft() {
    Claim draft = aStoredDraft();
    assertEquals(List.of(), queue(10, Optional.empty()).items());
    after(Fixtures.aStep(draft, new ClaimAction.Discard()));
    Claim claim = aSubmittedClaim();
    assertEquals(List.of(ClaimSummary.of(claim)), queue(10, Optional.empty()).items());
  }

  @Test
  void a_claim_leaves_one_desk_for_the_next() {
    Claim claim = aSubmittedClaim();
    Claim confirmed =
        after(
            Fixtures.aStep(claim, new ClaimAction.Confirm(Optional.empty()), anEnrolledReviewer()));
    assertEquals(List.of(), queue(10, Optional.empty()).items());
    var district = new Post(Role.DISTRICT, route.district());
    assertEquals(
        List.of(ClaimSummary.of(confirmed)),
        store
            .queues()
            .look(member.id(), district, 10, Optional.empty())
            .page()
            .orElseThrow()
            .items());
  }

  @Test
  void a_queue_is_paged_without_gaps_or_repeats_the_longest_waiting_first() {
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < 5; at++) {
      claims.add(submittedBySomebody());
      clock.advance(Duration.ofMinutes(1));
    }
    assertEquals(claims.stream().map(Claim::id).toList(), Paging.all(from -> queue(2, from)));
  }

  @Test
  void a_look_at_a_queue_tells_who_looks() {
    Person reviewer = anEnrolledReviewer();
    assertEquals(
        Optional.of(reviewer),
        store.queues().look(reviewer.id(), desk(), 1, Optional.empty()).caller());
    Person nobody = Cast.aReviewer(desk());
    assertEquals(
        Optional.empty(), store.queues().look(nobody.id(), desk(), 1, Optional.empty()).caller());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%%%", "bm90IG91cnM", "2026-04-20", "😀"})
  void a_cursor_that_no_queue_gave_opens_no_page(String text) {
    Person reviewer = anEnrolledReviewer();
    var look = store.queues().look(reviewer.id(), desk(), 10, Optional.of(new Cursor(text)));
    assertEquals(Optional.empty(), look.page());
    assertEquals(Optional.of(reviewer), look.caller());
  }

  private Claim submittedBySomebody() {
    Person somebody = Cast.aMember(vault, route);
    Claim draft = stored(Fixtures.aClaimInDraft(somebody, route, clock.instant()));
    return after(Fixtures.aStep(draft, new ClaimAction.Submit()));
  }

  private Post desk() {
    return new Post(Role.UNIT, route.unit());
  }

  private Page<ClaimSummary> queue(int limit, Optional<Cursor> from) {
    return store.queues().look(member.id(), desk(), limit, from).page().orElseThrow();
  }
}
