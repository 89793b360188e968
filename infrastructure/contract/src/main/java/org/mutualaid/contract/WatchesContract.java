package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.contract.Fixtures.aStep;
import static org.mutualaid.contract.Fixtures.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.Prompt;
import org.mutualaid.claim.Stored;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.watch.Telling;

/** How it is kept when to look at a claim again, and what its member was told meanwhile. */
public abstract class WatchesContract extends StoreContract {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 5, 11);

  protected WatchesContract(Backing backing) {
    super(backing);
  }

  @Test
  void a_claim_is_due_from_its_day_on() {
    Claim claim = aWatchedClaim();
    assertFalse(isDue(claim, DAY.minusDays(1)));
    assertTrue(isDue(claim, DAY));
    assertTrue(isDue(claim, LATER));
  }

  @Test
  void a_step_that_stays_lets_the_day_stand_and_one_that_moves_takes_it_away() {
    Claim claim = aWatchedClaim();
    Claim noted = after(aStep(claim, new ClaimAction.Note("text"), anEnrolledReviewer()));
    assertTrue(isDue(noted, DAY));
    after(aStep(noted, new ClaimAction.Withdraw()));
    assertFalse(isDue(claim, LATER));
  }

  @Test
  void what_is_told_waits_in_the_outbox_and_the_claim_for_its_next_day() {
    Claim claim = aWatchedClaim();
    ReviewNotice notice = ReviewNotice.of(claim, Prompt.STILL_WORKING, 2, MovableClock.START);
    done(store.watches().store(telling(claim, notice)));
    assertFalse(isDue(claim, LATER.minusDays(1)));
    assertTrue(isDue(claim, LATER));
    assertTrue(pending().contains(notice));
    assertEquals(
        Set.of(claim.id() + ".2", claim.id() + ".2.STILL_WORKING"),
        store.watches().told(claim.id()));
    assertEquals(claim, found(claim.id()));
  }

  @Test
  void what_was_told_stays_known_once_it_is_sent() {
    Claim claim = aWatchedClaim();
    ReviewNotice notice = ReviewNotice.of(claim, Prompt.STILL_WORKING, 2, MovableClock.START);
    done(store.watches().store(telling(claim, notice)));
    store.outbox().sent(notice, MovableClock.START);
    assertFalse(pending().contains(notice));
    assertTrue(store.watches().told(claim.id()).contains(notice.dedupeId()));
  }

  @Test
  void nothing_is_told_twice_nor_of_a_claim_that_moved_on() {
    Claim claim = aWatchedClaim();
    ReviewNotice notice = ReviewNotice.of(claim, Prompt.STILL_WORKING, 2, MovableClock.START);
    done(store.watches().store(telling(claim, notice)));
    assertEquals(new Stored.Lost(), store.watches().store(telling(claim, notice)));
    after(aStep(claim, new ClaimAction.Note("text"), anEnrolledReviewer()));
    ReviewNotice other = ReviewNotice.of(claim, Prompt.WARNING_YELLOW, 2, MovableClock.START);
    assertEquals(new Stored.Lost(), store.watches().store(telling(claim, other)));
    assertFalse(pending().contains(other));
  }

  @Test
  void without_a_next_day_it_is_due_no_more() {
    Claim claim = aWatchedClaim();
    var last =
        new Telling(claim.id(), claim.version(), List.of(), Optional.empty(), MovableClock.START);
    done(store.watches().store(last));
    assertFalse(isDue(claim, LATER));
  }

  private Claim aWatchedClaim() {
    return after(Again.watchedOn(DAY, aStep(aStoredDraft(), new ClaimAction.Submit())));
  }

  private static Telling telling(Claim claim, ReviewNotice notice) {
    return new Telling(
        claim.id(), claim.version(), List.of(notice), Optional.of(LATER), MovableClock.START);
  }

  private boolean isDue(Claim claim, LocalDate on) {
    return store.watches().due(on, 1_000).contains(claim.id());
  }

  private List<ReviewNotice> pending() {
    return store.outbox().pendingSince(MovableClock.START.plusMillis(1), 1_000);
  }
}
