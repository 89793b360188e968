package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.contract.Fixtures.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimSummary;
import org.mutualaid.claim.Cursor;
import org.mutualaid.claim.Flag;
import org.mutualaid.claim.Lease;
import org.mutualaid.claim.Page;
import org.mutualaid.claim.Taking;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.review.Queues;

/** How the work of desks is listed. */
public abstract class QueuesContract extends StoreContract {
  private static final Queues.Wanted FIRST = new Queues.Wanted(10, Optional.empty());

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
        store.queues().look(member.id(), district, FIRST).page().orElseThrow().items());
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
  void a_filter_leaves_out_what_does_not_pass_and_the_pages_still_have_no_gaps_or_repeats() {
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < 7; at++) {
      claims.add(submittedBySomebody());
      clock.advance(Duration.ofMinutes(1));
    }
    List<ClaimId> wanted = List.of(claims.get(1).id(), claims.get(4).id(), claims.get(5).id());
    assertEquals(
        wanted,
        Paging.all(
            from ->
                store
                    .queues()
                    .look(
                        member.id(),
                        desk(),
                        new Queues.Wanted(claim -> wanted.contains(claim.id()), 2, from))
                    .page()
                    .orElseThrow()));
  }

  @Test
  void a_queue_shows_who_has_taken_a_claim_what_is_on_hold_and_what_is_behind_it() {
    Claim claim = aSubmittedClaim();
    Person reviewer = anEnrolledReviewer();
    Claim objected = after(Fixtures.aStep(claim, new ClaimAction.ObjectTo("why"), reviewer));
    Person district = Cast.aReviewer(new Post(Role.DISTRICT, route.district()));
    store.people().record(district);
    var until = LocalDate.of(2026, 4, 24);
    Claim held = after(Fixtures.aStep(objected, new ClaimAction.Hold(until, "why"), district));
    Claim taken =
        held.leased(Optional.of(new Lease(district.id(), clock.instant().plusSeconds(60))));
    done(
        store
            .claims()
            .take(
                new Taking(
                    taken,
                    district.post().orElseThrow(),
                    clock.instant(),
                    Fixtures.aRequest(district.id(), "POST /admin/claims"),
                    Fixtures.aReceipt(taken))));
    Post desk = district.post().orElseThrow();
    ClaimSummary shown =
        store.queues().look(member.id(), desk, FIRST).page().orElseThrow().items().getFirst();
    assertEquals(ClaimSummary.of(taken), shown);
    assertEquals(Optional.of(until), shown.heldUntil());
    assertEquals(Set.of(Flag.UNIT_OBJECTS), shown.flags());
    assertEquals(taken.lease(), shown.lease());
  }

  @Test
  void a_look_at_a_queue_tells_who_looks() {
    Person reviewer = anEnrolledReviewer();
    assertEquals(Optional.of(reviewer), store.queues().look(reviewer.id(), desk(), FIRST).caller());
    Person nobody = Cast.aReviewer(desk());
    assertEquals(Optional.empty(), store.queues().look(nobody.id(), desk(), FIRST).caller());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%%%", "bm90IG91cnM", "2026-04-20", "😀"})
  void a_cursor_that_no_queue_gave_opens_no_page(String text) {
    Person reviewer = anEnrolledReviewer();
    var look =
        store
            .queues()
            .look(reviewer.id(), desk(), new Queues.Wanted(10, Optional.of(new Cursor(text))));
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
    return store
        .queues()
        .look(member.id(), desk(), new Queues.Wanted(limit, from))
        .page()
        .orElseThrow();
  }
}
