package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

/** How members' claims and the work of desks are listed. */
public abstract class ListsContract extends StoreContract {
  protected ListsContract(Backing backing) {
    super(backing);
  }

  @Test
  void a_member_sees_their_own_claims_newest_first() {
    Claim older = aStoredDraft();
    clock.advance(Duration.ofMillis(1));
    Fixtures.done(store.claims().store(Fixtures.aStep(older, new ClaimAction.Discard())));
    Claim newer = aStoredDraft();
    assertEquals(
        List.of(ClaimSummary.of(newer), ClaimSummary.of(found(older.id()))),
        ownPage(10, Optional.empty()).items());
  }

  @Test
  void own_claims_are_paged_without_gaps_or_repeats() {
    List<Claim> claims = fiveOwnClaims();
    assertEquals(claims.reversed().stream().map(Claim::id).toList(), all(c -> ownPage(2, c)));
  }

  @Test
  void a_desk_sees_what_is_handed_in_to_it_and_no_draft() {
    aStoredDraft();
    assertEquals(List.of(), queue(10, Optional.empty()).items());
    Claim discarded = found(ownPage(1, Optional.empty()).items().getFirst().id());
    after(Fixtures.aStep(discarded, new ClaimAction.Discard()));
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
    assertEquals(claims.stream().map(Claim::id).toList(), all(from -> queue(2, from)));
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
  void a_cursor_that_no_list_gave_opens_no_page(String text) {
    Optional<Cursor> bad = Optional.of(new Cursor(text));
    assertEquals(Optional.empty(), store.ownClaims().ofMember(member.id(), 10, bad));
    Person reviewer = anEnrolledReviewer();
    var look = store.queues().look(reviewer.id(), desk(), 10, bad);
    assertEquals(Optional.empty(), look.page());
    assertEquals(Optional.of(reviewer), look.caller());
  }

  @Test
  void a_cursor_leads_to_nobody_elses_claims() {
    fiveOwnClaims();
    Optional<Cursor> cursor = ownPage(2, Optional.empty()).next();
    Person other = Cast.aMember(vault, route);
    assertTrue(
        store.ownClaims().ofMember(other.id(), 10, cursor).stream()
            .allMatch(page -> page.items().isEmpty()));
  }

  private List<Claim> fiveOwnClaims() {
    List<Claim> claims = new ArrayList<>();
    for (var event : Samples.events().subList(0, 2)) {
      claims.add(stored(Fixtures.aClaimInDraft(member, route, clock.instant(), event)));
      clock.advance(Duration.ofMinutes(1));
    }
    for (var event : Samples.events().subList(5, 8)) {
      claims.add(stored(Fixtures.aClaimInDraft(member, route, clock.instant(), event)));
      clock.advance(Duration.ofMinutes(1));
    }
    return claims;
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

  private Page<ClaimSummary> ownPage(int limit, Optional<Cursor> from) {
    return store.ownClaims().ofMember(member.id(), limit, from).orElseThrow();
  }

  private static List<?> all(Function<Optional<Cursor>, Page<ClaimSummary>> pages) {
    List<Object> ids = new ArrayList<>();
    Optional<Cursor> from = Optional.empty();
    do {
      Page<ClaimSummary> page = pages.apply(from);
      page.items().forEach(summary -> ids.add(summary.id()));
      from = page.next();
    } while (from.isPresent());
    return ids;
  }
}
