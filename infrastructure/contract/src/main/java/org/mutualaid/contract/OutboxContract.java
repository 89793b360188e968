package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.contract.Fixtures.aStep;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.notice.ReviewNotice;

/** How notices are stored with their change and wait to be sent. */
public abstract class OutboxContract extends StoreContract {
  private static final Instant LATER = MovableClock.START.plusMillis(1);

  protected OutboxContract(Backing backing) {
    super(backing);
  }

  @Test
  void a_start_needs_no_notice() {
    assertEquals(List.of(), pendingOf(aStoredDraft(), LATER));
  }

  @Test
  void every_step_leaves_a_notice_that_is_pending_from_then_on() {
    Change submit = aStep(aStoredDraft(), new ClaimAction.Submit());
    Claim claim = after(submit);
    assertEquals(List.of(), pendingOf(claim, MovableClock.START));
    assertEquals(List.of(ReviewNotice.of(claim, submit.entry())), pendingOf(claim, LATER));
  }

  @Test
  void a_notice_that_was_sent_is_pending_no_more_however_often_that_is_noted() {
    Claim claim = aSubmittedClaim();
    ReviewNotice notice = pendingOf(claim, LATER).getFirst();
    store.outbox().sent(notice, LATER);
    store.outbox().sent(notice, LATER.plusSeconds(1));
    assertEquals(List.of(), pendingOf(claim, LATER));
  }

  @Test
  void no_more_are_given_than_asked_for() {
    aSubmittedClaim();
    assertTrue(store.outbox().pendingSince(LATER, 1).size() <= 1);
  }

  private List<ReviewNotice> pendingOf(Claim claim, Instant before) {
    return store.outbox().pendingSince(before, 1000).stream()
        .filter(notice -> notice.claim().equals(claim.id()))
        .toList();
  }
}
