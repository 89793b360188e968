package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.usecase.Scene.NOW;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.Document.Flaw;
import org.mutualaid.claim.Document.Status;
import org.mutualaid.claim.InspectDocument;
import org.mutualaid.memory.MemorySlots;

class InspectDocumentTest {
  private static final byte[] PDF = bytes("%PDF-1.7\n" + "x".repeat(200_000) + "\n%%EOF\n");

  private final Scene scene = new Scene();
  private final Claim draft = scene.draft(SMALL_FIRE);
  private final PlayedPapers papers = new PlayedPapers();
  private final InspectDocument inspect =
      new InspectDocument(new MemorySlots(scene.memory), papers);

  @Test
  void a_file_that_is_what_was_declared_is_received() {
    Document slot = slotFor(PDF);
    papers.bring(slot, PDF);

    assertEquals(received(), judge(slot));
    assertEquals(received(), statusOf(slot));
    assertEquals(true, papers.allClosed());
  }

  @Test
  void a_file_of_another_length_is_refused() {
    Document slot = slotFor(PDF);
    papers.bring(slot, bytes("%PDF-1.7\n"));

    assertEquals(refused(Flaw.WRONG_SIZE), judge(slot));
  }

  @Test
  void a_file_that_differs_in_its_last_byte_is_refused() {
    Document slot = slotFor(PDF);
    byte[] other = PDF.clone();
    other[other.length - 1] = 'y';
    papers.bring(slot, other);

    assertEquals(refused(Flaw.WRONG_HASH), judge(slot));
    assertEquals(refused(Flaw.WRONG_HASH), statusOf(slot));
  }

  @Test
  void a_file_that_only_calls_itself_what_it_is_not_is_refused() {
    byte[] text = bytes("plain words, whatever the name says");
    Document slot = slotFor(text);
    papers.bring(slot, text);

    assertEquals(refused(Flaw.NOT_THE_DECLARED_TYPE), judge(slot));
  }

  @Test
  void nothing_is_found_where_nothing_came() {
    Document slot = slotFor(PDF);

    assertEquals(Optional.empty(), judge(slot));
    assertEquals(Optional.of(new Status.Awaited()), statusOf(slot));
  }

  @Test
  void the_first_finding_stands_whatever_lies_there_later() {
    Document slot = slotFor(PDF);
    papers.bring(slot, PDF);
    judge(slot);
    papers.bring(slot, bytes("something else"));

    assertEquals(Optional.empty(), judge(slot));
    assertEquals(received(), statusOf(slot));
  }

  @Test
  void who_judges_beside_another_finds_nothing_new() {
    Document slot = slotFor(PDF);
    papers.bring(slot, PDF);
    papers.meanwhile(() -> judge(slot));

    assertEquals(Optional.empty(), judge(slot));
    assertEquals(received(), statusOf(slot));
  }

  private Document slotFor(byte[] content) {
    var request = scene.asked(scene.member);
    accepted(scene.add(draft, "ID_CARD", content, request));
    return scene.now(draft.id()).documents().getFirst();
  }

  private Optional<Status> judge(Document slot) {
    return inspect.on(draft.id(), slot.id(), NOW);
  }

  private Optional<Status> statusOf(Document slot) {
    return scene.now(draft.id()).document(slot.id()).map(Document::status);
  }

  private static Optional<Status> received() {
    return Optional.of(new Status.Received(NOW));
  }

  private static Optional<Status> refused(Flaw flaw) {
    return Optional.of(new Status.Refused(NOW, flaw));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
