package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** How members' claims are listed. */
public abstract class OwnClaimsContract extends StoreContract {
  protected OwnClaimsContract(Backing backing) {
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
    assertEquals(
        claims.reversed().stream().map(Claim::id).toList(), Paging.all(c -> ownPage(2, c)));
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

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%%%", "bm90IG91cnM", "2026-04-20", "😀"})
  void a_cursor_that_no_list_gave_opens_no_page(String text) {
    Optional<Cursor> bad = Optional.of(new Cursor(text));
    assertEquals(Optional.empty(), store.ownClaims().ofMember(member.id(), 10, bad));
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

  private Page<ClaimSummary> ownPage(int limit, Optional<Cursor> from) {
    return store.ownClaims().ofMember(member.id(), limit, from).orElseThrow();
  }
}
