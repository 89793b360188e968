package org.mutualaid.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mutualaid.usecase.Scene.NOW;
import static org.mutualaid.usecase.Scene.SMALL_FIRE;
import static org.mutualaid.usecase.Scene.accepted;
import static org.mutualaid.usecase.Scene.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Claim;
import org.mutualaid.claim.ClaimAction.Discard;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Document;
import org.mutualaid.claim.DocumentId;
import org.mutualaid.claim.FileType;
import org.mutualaid.claim.Outcome;
import org.mutualaid.claim.Refusal;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.contract.Cast;

class AddDocumentTest {
  private static final int LIMIT = Claim.DOCUMENT_LIMIT;

  private final Scene scene = new Scene();
  private final Claim draft = scene.draft(SMALL_FIRE);

  @Test
  void a_slot_awaits_the_file_as_it_was_declared() {
    RequestKey request = scene.asked(scene.member);

    assertEquals("ID_CARD", accepted(scene.add(draft, "ID_CARD", request)).receipt().text());

    DocumentId id = DocumentId.askedBy(request);
    Claim after = scene.now(draft.id());
    var awaited = new Document.Status.Awaited();
    assertEquals(
        List.of(new Document(id, "ID_CARD", FileType.PDF, 12, "hash", NOW, awaited)),
        after.documents());
    assertEquals("ID_CARD.pdf", after.facts().fileNames().get(id));
    assertEquals(draft.version(), after.version());
  }

  @Test
  void a_paper_that_the_claim_does_not_ask_for_is_refused_with_those_it_does() {
    var refusal = refused(Refusal.PaperNotAsked.class, add("DEATH_CERTIFICATE"));

    assertEquals(
        draft.papers().stream().flatMap(paper -> paper.anyOf().stream()).toList(), refusal.asked());
  }

  @Test
  void a_claim_that_is_no_draft_any_more_takes_no_papers() {
    Claim handedIn = scene.atUnit(Scene.ANOTHER_FIRE);

    assertEquals(
        new Refusal.NotPossibleNow(ClaimState.Name.UNIT_REVIEW, "AddDocument", List.of("Withdraw")),
        refused(
            Refusal.NotPossibleNow.class,
            scene.add(handedIn, "ID_CARD", scene.asked(scene.member))));
  }

  @Test
  void a_claim_of_somebody_else_is_none() {
    RequestKey request = scene.asked(Cast.aMember(scene.vault, scene.route));

    refused(Refusal.NoSuchClaim.class, scene.add(draft, "ID_CARD", request));
  }

  @Test
  void there_is_a_limit_and_the_last_file_is_within_it() {
    fill(LIMIT);

    assertEquals(LIMIT, scene.now(draft.id()).documents().size());
    assertEquals(
        new Refusal.TooManyDocuments(LIMIT),
        refused(Refusal.TooManyDocuments.class, add("ID_CARD")));
  }

  @Test
  void who_lost_the_last_slot_to_another_request_is_told_of_the_limit() {
    fill(LIMIT - 1);
    scene.claims.meanwhile(() -> accepted(add("ID_CARD")));

    refused(Refusal.TooManyDocuments.class, add("ID_CARD"));
  }

  @Test
  void who_lost_the_draft_meanwhile_is_told_where_it_stands() {
    scene.claims.meanwhile(() -> accepted(scene.act(draft, new Discard())));

    assertEquals(
        new Refusal.NotPossibleNow(ClaimState.Name.WITHDRAWN, "AddDocument", List.of()),
        refused(Refusal.NotPossibleNow.class, add("ID_CARD")));
  }

  @Test
  void a_repeated_request_gets_its_first_answer_and_no_second_slot() {
    RequestKey request = scene.asked(scene.member);
    scene.claims.meanwhile(() -> accepted(scene.add(draft, "ID_CARD", request)));

    assertEquals(true, accepted(scene.add(draft, "ID_CARD", request)).replayed());
    assertEquals(true, accepted(scene.add(draft, "ID_CARD", request)).replayed());
    assertEquals(1, scene.now(draft.id()).documents().size());
  }

  private Outcome add(String paper) {
    return scene.add(draft, paper, scene.asked(scene.member));
  }

  private void fill(int count) {
    for (int i = 0; i < count; i++) {
      accepted(add("ID_CARD"));
    }
  }
}
