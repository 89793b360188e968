package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mutualaid.usecase.Scene.NOW;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.InspectDocument;
import org.mutualaid.claim.NextStep;
import org.mutualaid.memory.MemoryNotices;
import org.mutualaid.memory.MemoryOutbox;
import org.mutualaid.memory.MemorySlots;
import org.mutualaid.notice.Notices;
import org.mutualaid.notice.OwnerNotice;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.SendNotice;
import org.mutualaid.notice.Sweep;
import org.mutualaid.notice.Told;
import org.mutualaid.people.Role;

/** What the stream or the store missed, and the one way in which a notice is sent. */
class SweepTest {
  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8);

  private final Scene scene = new Scene();
  private final MemoryOutbox outbox = new MemoryOutbox(scene.memory);
  private final MemorySlots slots = new MemorySlots(scene.memory);
  private final MemoryNotices topic = new MemoryNotices();
  private final PlayedPapers papers = new PlayedPapers();
  private final Claim draft = scene.draft(Scene.ANOTHER_FIRE);

  @Test
  void a_notice_says_whose_turn_it_is_and_names_each_plan_once_and_has_one_id_for_each_change() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    ReviewNotice notice = notice(claim);

    assertEquals(claim.id() + ".2", notice.dedupeId());
    assertEquals(scene.unit.post().orElseThrow(), notice.desk());
    assertEquals(Role.UNIT, notice.level());
    assertEquals(List.of("ACC-PROP"), notice.plans());
    assertEquals("Submit", notice.reason());
    assertEquals(claim.dueOn(), notice.dueOn());
  }

  @Test
  void whose_claim_it_is_hears_of_it_too_as_their_page_says_it_and_under_an_id_of_its_own() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    ReviewNotice notice = notice(claim);
    OwnerNotice message = notice.owner().orElseThrow();

    assertEquals(List.of(claim.id() + ".2", claim.id() + ".2.MEMBER"), notice.dedupeIds());
    assertEquals(claim.member(), message.recipient());
    assertEquals(Told.SUBMITTED, message.told());
    assertEquals(NextStep.of(claim), message.next());
    assertEquals(Optional.empty(), message.amount());
  }

  @Test
  void a_copy_from_the_sweeper_has_the_ids_of_the_one_from_the_stream() {
    ReviewNotice stored = notice(scene.atUnit(SMALL_FIRE));
    topic.publish(stored);

    sweep(topic, NOW.plus(Duration.ofHours(12)));

    assertEquals(List.of(stored, stored), topic.published());
  }

  @Test
  void a_notice_is_noted_as_sent_only_after_the_topic_took_it() {
    ReviewNotice notice = notice(scene.atUnit(SMALL_FIRE));

    assertThrows(IllegalStateException.class, () -> new SendNotice(deaf(), outbox).on(notice, NOW));
    assertEquals(List.of(notice), pending());

    new SendNotice(topic, outbox).on(notice, NOW);
    assertEquals(List.of(notice), topic.published());
    assertEquals(List.of(), pending());
  }

  @Test
  void a_young_notice_is_left_to_the_stream_and_an_older_one_sent_once() {
    ReviewNotice notice = notice(scene.atUnit(SMALL_FIRE));

    assertEquals(0, sweep(topic, NOW.plus(Sweep.GRACE)).notices());
    assertEquals(List.of(), topic.published());

    assertEquals(1, sweep(topic, NOW.plus(Sweep.GRACE).plus(MOMENT)).notices());
    assertEquals(0, sweep(topic, NOW.plus(Sweep.GRACE).plus(MOMENT)).notices());
    assertEquals(List.of(notice), topic.published());
  }

  @Test
  void a_notice_that_fails_stops_no_other_and_waits_for_the_next_sweep() {
    Claim claim = scene.atUnit(SMALL_FIRE);
    ReviewNotice poison = notice(claim);
    accepted(scene.review(claim, scene.unit, new Confirm(Optional.empty())));
    ReviewNotice good = notice(scene.now(claim.id()));
    Notices half =
        notice -> {
          if (notice.equals(poison)) {
            throw new IllegalStateException("the topic does not answer");
          }
          topic.publish(notice);
        };

    Sweep.Swept swept = sweep(half, NOW.plus(Duration.ofHours(1)));

    assertEquals(1, swept.failures().size());
    assertEquals(List.of(good), topic.published());
    assertEquals(List.of(poison), pending());
  }

  @Test
  void a_file_whose_arrival_was_told_to_nobody_is_judged() {
    Document slot = slot();
    papers.bring(slot, PDF);
    Instant later = NOW.plus(Sweep.GRACE);

    sweep(topic, later);
    assertEquals(new Document.Status.Awaited(), status(slot));

    assertEquals(1, sweep(topic, later.plus(MOMENT)).documents());
    assertEquals(new Document.Status.Received(later.plus(MOMENT)), status(slot));
  }

  @Test
  void a_slot_is_closed_only_when_its_leave_has_run_out() {
    Document slot = slot();
    Instant over = NOW.plus(Sweep.SLOT_LIFE);

    sweep(topic, over);
    assertEquals(new Document.Status.Awaited(), status(slot));

    sweep(topic, over.plus(MOMENT));
    assertEquals(
        new Document.Status.Refused(over.plus(MOMENT), Document.Flaw.NEVER_ARRIVED), status(slot));
  }

  @Test
  void a_good_file_is_never_taken_for_one_that_did_not_come_however_late_the_sweep() {
    Document slot = slot();
    papers.bring(slot, PDF);
    Instant late = NOW.plus(Duration.ofDays(1));

    sweep(topic, late);

    assertEquals(new Document.Status.Received(late), status(slot));
  }

  private Sweep.Swept sweep(Notices notices, Instant at) {
    var send = new SendNotice(notices, outbox);
    return new Sweep(outbox, send, slots, new InspectDocument(slots, papers)).at(at);
  }

  private List<ReviewNotice> pending() {
    return outbox.pendingSince(NOW.plus(Duration.ofDays(1)), 100);
  }

  private static ReviewNotice notice(Claim claim) {
    return ReviewNotice.of(claim, claim.history().getLast());
  }

  private static Notices deaf() {
    return _ -> {
      throw new IllegalStateException("the topic does not answer");
    };
  }

  private Document slot() {
    accepted(scene.add(draft, "ID_CARD", PDF, scene.asked(scene.member)));
    return scene.now(draft.id()).documents().getFirst();
  }

  private Document.Status status(Document slot) {
    return scene.now(draft.id()).document(slot.id()).orElseThrow().status();
  }
}
