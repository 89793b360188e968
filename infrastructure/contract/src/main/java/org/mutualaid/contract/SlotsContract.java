package org.mutualaid.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.contract.Fixtures.aStep;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.claim.Slots;
import org.mutualaid.claim.Stored;

/** How upload slots are given, wait and are judged. */
public abstract class SlotsContract extends StoreContract {
  private static final Document.Status RECEIVED = new Document.Status.Received(MovableClock.START);
  private static final Document.Status REFUSED =
      new Document.Status.Refused(MovableClock.START, Document.Flaw.WRONG_SIZE);

  protected SlotsContract(Backing backing) {
    super(backing);
  }

  @Test
  void a_slot_becomes_a_document_of_the_claim_with_its_name() {
    Claim draft = aStoredDraft();
    SlotOpening slot = aStoredSlot(draft);
    Claim now = found(draft.id());
    DocumentId id = slot.document().id();
    assertEquals(List.of(slot.document()), now.documents());
    assertEquals(Map.of(id, Canaries.FILE_NAME), now.facts().fileNames());
    assertEquals(1, now.version());
  }

  @Test
  void a_slot_for_a_claim_that_was_handed_in_is_lost() {
    Claim draft = aStoredDraft();
    SlotOpening late = Fixtures.aSlot(draft, clock.instant());
    after(aStep(draft, new ClaimAction.Submit()));
    assertEquals(new Stored.Lost(), store.claims().open(late));
    assertEquals(List.of(), found(draft.id()).documents());
  }

  @Test
  void no_slot_is_given_beyond_the_limit() {
    Claim draft = aStoredDraft();
    for (int at = 0; at < Claim.DOCUMENT_LIMIT; at++) {
      aStoredSlot(draft);
    }
    SlotOpening tooMany = Fixtures.aSlot(draft, clock.instant());
    assertEquals(new Stored.Lost(), store.claims().open(tooMany));
  }

  @Test
  void a_slot_waits_until_its_document_is_judged() {
    Claim draft = aStoredDraft();
    Document document = aStoredSlot(draft).document();
    assertEquals(Optional.of(document), store.slots().awaited(draft.id(), document.id()));
    assertTrue(store.slots().judge(draft.id(), document.id(), RECEIVED));
    assertEquals(Optional.empty(), store.slots().awaited(draft.id(), document.id()));
  }

  @Test
  void only_the_first_finding_counts() {
    Claim draft = aStoredDraft();
    DocumentId id = aStoredSlot(draft).document().id();
    assertTrue(store.slots().judge(draft.id(), id, REFUSED));
    assertFalse(store.slots().judge(draft.id(), id, REFUSED));
    assertFalse(store.slots().judge(draft.id(), id, RECEIVED));
    assertEquals(REFUSED, found(draft.id()).document(id).orElseThrow().status());
  }

  @Test
  void of_many_who_judge_at_once_one_is_the_first() {
    Claim draft = aStoredDraft();
    DocumentId id = aStoredSlot(draft).document().id();
    List<Boolean> ends = Race.of(8, at -> store.slots().judge(draft.id(), id, RECEIVED));
    assertEquals(1, ends.stream().filter(first -> first).count());
  }

  @Test
  void nothing_is_awaited_where_no_slot_was_given() {
    Claim draft = aStoredDraft();
    var none = new DocumentId("0".repeat(26));
    assertEquals(Optional.empty(), store.slots().awaited(draft.id(), none));
    assertFalse(store.slots().judge(draft.id(), none, RECEIVED));
  }

  @Test
  void a_slot_is_among_those_that_wait_until_it_is_judged() {
    Claim draft = aStoredDraft();
    SlotOpening slot = aStoredSlot(draft);
    Instant givenAt = clock.instant();
    DocumentId id = slot.document().id();
    var waiting = new Slots.Waiting(draft.id(), id, givenAt);
    assertEquals(List.of(), waitingOf(draft, givenAt));
    assertEquals(List.of(waiting), waitingOf(draft, givenAt.plusMillis(1)));
    store.slots().judge(draft.id(), id, REFUSED);
    assertEquals(List.of(), waitingOf(draft, givenAt.plusMillis(1)));
  }

  private List<Slots.Waiting> waitingOf(Claim claim, Instant before) {
    return store.slots().givenBefore(before, 1000).stream()
        .filter(waiting -> waiting.claim().equals(claim.id()))
        .toList();
  }
}
