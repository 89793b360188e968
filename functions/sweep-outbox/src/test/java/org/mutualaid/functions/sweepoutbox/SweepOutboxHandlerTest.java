package org.mutualaid.functions.sweepoutbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Change;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.SlotOpening;
import org.mutualaid.contract.Cast;
import org.mutualaid.contract.Fixtures;
import org.mutualaid.contract.MovableClock;
import org.mutualaid.memory.Memory;
import org.mutualaid.memory.MemoryClaims;
import org.mutualaid.memory.MemoryNotices;
import org.mutualaid.memory.MemoryOutbox;
import org.mutualaid.memory.MemoryPapers;
import org.mutualaid.memory.MemorySlots;
import org.mutualaid.memory.MemoryVault;
import org.mutualaid.notice.Notices;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.Sweep;
import org.mutualaid.people.Person;

class SweepOutboxHandlerTest {
  private static final Path EVENT = Path.of("../../events/sweep-outbox/every-minute.json");
  private static final Instant STRUCK = Instant.parse("2026-04-20T02:10:00Z");

  private final MovableClock clock = new MovableClock();
  private final Memory memory = new Memory(clock);
  private final MemoryClaims claims = new MemoryClaims(memory);
  private final MemoryNotices topic = new MemoryNotices();
  private final Person member = Cast.aMember(new MemoryVault(byte[]::new), Cast.aRoute());

  @Test
  void a_notice_that_nobody_heard_of_is_sent_once() throws IOException {
    ReviewNotice notice = aNotice(STRUCK.minus(Sweep.GRACE).minusMillis(1));

    strike(topic);
    strike(topic);

    assertEquals(List.of(notice), topic.published());
  }

  @Test
  void a_young_notice_is_left_to_the_stream() throws IOException {
    aNotice(STRUCK.minus(Sweep.GRACE));

    strike(topic);

    assertEquals(List.of(), topic.published());
  }

  @Test
  void a_slot_that_nothing_came_into_is_closed() throws IOException {
    Claim draft = aDraft();
    SlotOpening slot = Fixtures.aSlot(draft, MovableClock.START);
    Fixtures.done(claims.open(slot));

    strike(topic);

    assertEquals(new Document.Status.Refused(STRUCK, Document.Flaw.NEVER_ARRIVED), statusOf(slot));
  }

  @Test
  void one_notice_that_cannot_be_sent_stops_nothing_else_and_is_tried_again() throws IOException {
    ReviewNotice poison = aNotice(MovableClock.START);
    ReviewNotice good = aNotice(MovableClock.START.plusSeconds(1));
    SlotOpening slot = Fixtures.aSlot(aDraft(), MovableClock.START);
    Fixtures.done(claims.open(slot));
    Notices failing =
        notice -> {
          if (notice.equals(poison)) {
            throw new IllegalStateException("the topic does not answer");
          }
          topic.publish(notice);
        };

    assertThrows(IllegalStateException.class, () -> strike(failing));
    assertEquals(List.of(good), topic.published());
    assertEquals(new Document.Status.Refused(STRUCK, Document.Flaw.NEVER_ARRIVED), statusOf(slot));

    strike(topic);
    assertEquals(List.of(good, poison), topic.published());
  }

  private void strike(Notices notices) throws IOException {
    new SweepOutboxHandler(
            new MemoryOutbox(memory), notices, new MemorySlots(memory), new MemoryPapers(clock))
        .handleRequest(
            new ByteArrayInputStream(Files.readString(EVENT).getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            null);
  }

  private Claim aDraft() {
    Claim draft = Fixtures.aClaimInDraft(member, Cast.aRoute(), MovableClock.START);
    Fixtures.done(claims.start(Fixtures.aStart(draft)));
    return draft;
  }

  private ReviewNotice aNotice(Instant at) {
    Person somebody = Cast.aMember(new MemoryVault(byte[]::new), Cast.aRoute());
    Claim draft = Fixtures.aClaimInDraft(somebody, Cast.aRoute(), MovableClock.START);
    Fixtures.done(claims.start(Fixtures.aStart(draft)));
    Change submit =
        Fixtures.aStep(
            draft, new ClaimAction.Submit(), somebody.id(), java.util.Optional.empty(), at);
    Fixtures.done(claims.store(submit));
    return ReviewNotice.of(submit.after(), submit.entry());
  }

  private Document.Status statusOf(SlotOpening slot) {
    return claims
        .view(slot.claim(), member.id())
        .claim()
        .flatMap(claim -> claim.document(slot.document().id()))
        .orElseThrow()
        .status();
  }
}
