package org.mutualaid.functions.adddocument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;

final class AddDocumentHandlerTest {
  private final Town town = new Town().withDraft();
  private final AddDocumentHandler handler =
      new AddDocumentHandler(town.claims(), town.papers(), town.settings());

  @Test
  void a_paper_that_is_asked_for_gets_a_slot() {
    Reply reply = send(Payload.of("add-document/id-card"));
    assertEquals(201, reply.status());
    assertEquals(Town.documentId().value(), reply.at("documentId"));
    assertEquals("PUT", reply.at("upload.method"));
    assertEquals("image/jpeg", reply.at("upload.headers.content-type"));
    assertEquals("2026-04-20T10:05:00+08:00", reply.at("upload.expiresAt"));
    assertEquals(1, town.claim().documents().size());
  }

  @Test
  void a_repeated_request_gets_the_same_slot_signed_at_the_same_moment() {
    Reply first = send(Payload.of("add-document/id-card"));
    var later = new AddDocumentHandler(town.claims(), town.papers(), town.settingsLater(90));
    Reply again = Reply.of(later, Payload.of("add-document/id-card"));
    assertEquals(first.status(), again.status());
    assertEquals(first.body(), again.body());
    assertEquals("true", again.header("Idempotency-Replayed"));
    assertEquals(1, town.claim().documents().size());
  }

  @Test
  void a_key_that_comes_with_another_body_is_refused() {
    send(Payload.of("add-document/id-card"));
    Reply reply = send(Payload.of("add-document/id-card").body(body("ID_CARD", 1)));
    assertEquals("idempotency-key-reused", reply.problem());
  }

  @Test
  void everything_wrong_is_told_at_once_and_in_english() {
    Reply reply = send(Payload.of("add-document/everything-wrong"));
    assertEquals(
        List.of(
            "/contentType NOT_ONE_OF",
            "/fileName LENGTH",
            "/paper LENGTH",
            "/sha256 NOT_BASE64",
            "/size OUT_OF_RANGE",
            "/status UNKNOWN"),
        reply.errors());
    assertEquals("Some fields need mending", reply.at("title"));
  }

  @Test
  void sizes_are_kept_at_their_limits() {
    Payload most = Payload.of("add-document/id-card").body(body("ID_CARD", 20_971_520));
    assertEquals(201, send(most).status());
    Payload least = Payload.of("add-document/id-card").key("b").body(body("ID_CARD", 1));
    assertEquals(201, send(least).status());
    Payload none = Payload.of("add-document/id-card").key("c").body(body("ID_CARD", 0));
    assertEquals(List.of("/size OUT_OF_RANGE"), send(none).errors());
  }

  @Test
  void a_paper_that_is_not_asked_for_is_refused_without_being_repeated() {
    Reply reply = send(Payload.of("add-document/id-card").body(body("DIARY", 1)));
    assertEquals("paper-not-asked", reply.problem());
    assertFalse(reply.body().contains("DIARY"));
  }

  @Test
  void a_claim_of_somebody_else_looks_like_none() {
    Reply foreign = send(Payload.of("add-document/id-card").from("demo-c"));
    Reply missing = send(Payload.of("add-document/id-card").path("claimId", "0".repeat(26)));
    Reply unformed = send(Payload.of("add-document/id-card").path("claimId", "../x"));
    assertEquals("no-such-claim", foreign.problem());
    assertEquals(foreign.body(), missing.body());
    assertEquals(foreign.body(), unformed.body());
  }

  @Test
  void a_claim_that_was_handed_in_takes_no_more_papers() {
    Town handedIn = Town.withClaimAtUnit().reviewed("unit-1", new Confirm(Optional.empty()));
    var late = new AddDocumentHandler(handedIn.claims(), handedIn.papers(), town.settings());
    Reply reply = Reply.of(late, Payload.of("add-document/id-card").key("late"));
    assertEquals("not-possible-now", reply.problem());
    assertEquals("DISTRICT_REVIEW", reply.at("state"));
  }

  @Test
  void the_sixty_first_file_is_too_many() {
    for (int i = 0; i < 60; i++) {
      assertEquals(201, send(Payload.of("add-document/id-card").key("k" + i)).status());
    }
    Reply reply = send(Payload.of("add-document/id-card").key("one more"));
    assertEquals("idempotency-key-missing", reply.problem());
    assertEquals(
        "too-many-documents", send(Payload.of("add-document/id-card").key("k60")).problem());
  }

  @Test
  void a_token_for_reviewing_does_not_file() {
    Payload payload = Payload.of("add-document/id-card").authorizer("scope", "claims:review");
    assertEquals("missing-scope", send(payload).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("add-document"), 700));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x.jpg",
        "..\\\\x.jpg",
        "x.jpg\\r\\nX: y",
        "a\\tb.jpg",
        "\\u202egpj.exe",
        "a\\u2028b.jpg",
        "\\u0000.jpg"
      })
  void a_name_that_is_not_what_it_looks_like_is_refused(String name) {
    String body = body("ID_CARD", 1).replace("a.jpg", name);
    Reply reply = send(Payload.of("add-document/id-card").body(body));
    assertEquals(List.of("/fileName BAD_CHARACTER"), reply.errors());
  }

  private static String body(String paper, long size) {
    return "{'paper':'%s','fileName':'a.jpg','contentType':'image/jpeg','size':%d,'sha256':'%s='}"
        .formatted(paper, size, "A".repeat(43));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
