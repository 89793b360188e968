package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mutualaid.usecase.Scene.NOW;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.Look;
import org.mutualaid.claim.Looks;
import org.mutualaid.claim.OpenDocument;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.Viewer;
import org.mutualaid.memory.MemoryLooks;
import org.mutualaid.people.Person;
import org.mutualaid.people.Role;

class OpenDocumentTest {
  private static final Instant SIGNED = NOW.plusSeconds(7);

  private final Scene scene = new Scene();
  private final MemoryLooks looks = new MemoryLooks(scene.memory);
  private final Claim claim = scene.atUnit(SMALL_FIRE);
  private final Document paper = claim.documents().getFirst();

  @Test
  void a_member_gets_a_link_under_the_files_own_name_and_nothing_is_noted() {
    var linked =
        assertInstanceOf(
            OpenDocument.Answer.Linked.class, open(looks, paper.id(), scene.member, Role.MEMBER));

    assertEquals(paper.paper() + ".pdf", linked.fileName());
    assertEquals(FileType.PDF, linked.type());
    assertEquals(
        "https://papers.test/" + paper.id() + "/" + linked.fileName(), linked.link().url());
    assertEquals(SIGNED, linked.link().expiresAt());
    assertEquals(List.of(), looks.at(claim.id()));
  }

  @Test
  void a_look_by_staff_is_noted_with_who_and_as_what_and_when() {
    open(looks, paper.id(), scene.unit, Role.UNIT);

    assertEquals(
        List.of(new Look(claim.id(), Optional.of(paper.id()), scene.unit.id(), Role.UNIT, NOW)),
        looks.at(claim.id()));
  }

  @Test
  void no_link_is_given_for_a_look_that_cannot_be_noted() {
    assertThrows(
        IllegalStateException.class, () -> open(new NoLooks(), paper.id(), scene.unit, Role.UNIT));
  }

  @Test
  void a_document_of_another_claim_is_none_and_no_look_is_noted() {
    var refused = new OpenDocument.Answer.Refused(new Refusal.NoSuchDocument());

    assertEquals(refused, open(looks, new DocumentId("0".repeat(26)), scene.unit, Role.UNIT));
    assertEquals(List.of(), looks.at(claim.id()));
  }

  @Test
  void a_file_that_is_awaited_cannot_be_opened() {
    Claim draft = scene.draft(Scene.ANOTHER_FIRE);
    var request = scene.asked(scene.member);
    scene.add(draft, "ID_CARD", request);

    assertEquals(
        new OpenDocument.Answer.Refused(new Refusal.DocumentNotReceived()),
        new OpenDocument(new PlayedPapers(), looks)
            .on(
                scene.now(draft.id()),
                DocumentId.askedBy(request),
                new Viewer(scene.member.id(), Role.MEMBER),
                NOW,
                SIGNED));
  }

  private OpenDocument.Answer open(Looks noted, DocumentId id, Person by, Role as) {
    return new OpenDocument(new PlayedPapers(), noted)
        .on(claim, id, new Viewer(by.id(), as), NOW, SIGNED);
  }
}
