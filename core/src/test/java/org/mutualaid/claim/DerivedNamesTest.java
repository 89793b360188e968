package org.mutualaid.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mutualaid.people.PersonId;

/** What names are made of decides who can ever meet whose. */
class DerivedNamesTest {
  private static final PersonId ANN = PersonId.of("issuer", "ann");
  private static final PersonId BEN = PersonId.of("issuer", "ben");
  private static final RequestKey REQUEST = new RequestKey(ANN, "POST /claims", "k", "hash");

  @Test
  void an_answer_is_remembered_for_caller_route_and_key_whatever_the_body() {
    String remembered = REQUEST.replayKey();

    assertEquals(remembered, new RequestKey(ANN, "POST /claims", "k", "other").replayKey());
    assertNotEquals(remembered, new RequestKey(BEN, "POST /claims", "k", "hash").replayKey());
    assertNotEquals(remembered, new RequestKey(ANN, "POST /claims/x", "k", "hash").replayKey());
    assertNotEquals(remembered, new RequestKey(ANN, "POST /claims", "l", "hash").replayKey());
  }

  @Test
  void a_claim_is_named_after_who_started_it_and_by_which_request() {
    ClaimId claim = ClaimId.startedBy(ANN, "k");

    assertEquals(claim, ClaimId.startedBy(ANN, "k"));
    assertNotEquals(claim, ClaimId.startedBy(BEN, "k"));
    assertNotEquals(claim, ClaimId.startedBy(ANN, "l"));
    assertTrue(ClaimId.isForm(claim.value()));
  }

  @Test
  void a_document_is_named_after_who_asked_for_it_where_and_by_which_request() {
    DocumentId document = DocumentId.askedBy(REQUEST);

    assertEquals(document, DocumentId.askedBy(new RequestKey(ANN, "POST /claims", "k", "other")));
    assertNotEquals(document, DocumentId.askedBy(new RequestKey(BEN, "POST /claims", "k", "hash")));
    assertNotEquals(
        document, DocumentId.askedBy(new RequestKey(ANN, "POST /claims/x", "k", "hash")));
    assertNotEquals(document, DocumentId.askedBy(new RequestKey(ANN, "POST /claims", "l", "hash")));
    assertTrue(DocumentId.isForm(document.value()));
  }

  @Test
  void a_person_is_named_after_issuer_and_subject() {
    assertNotEquals(ANN, PersonId.of("another issuer", "ann"));
    assertNotEquals(PersonId.of("ab", "c"), PersonId.of("a", "bc"));
  }
}
