package org.mutualaid.functions.opendocument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.people.Role;

final class OpenDocumentHandlerTest {
  private final Town town = Town.withClaimAtUnit();
  private final OpenDocumentHandler handler = handler(town);

  @Test
  void a_member_opens_a_paper_of_their_own_and_no_look_is_noted() {
    Reply reply = send(Payload.of("open-document/by-member"));
    assertEquals(200, reply.status());
    assertEquals("ID_CARD.jpg", reply.at("fileName"));
    assertEquals("image/jpeg", reply.at("contentType"));
    assertEquals("2026-04-20T10:01:00+08:00", reply.at("expiresAt"));
    assertEquals(List.of(), town.looks().at(Town.claimId()));
  }

  @Test
  void a_look_by_staff_is_noted_with_who_and_as_what() {
    assertEquals(200, send(Payload.of("open-document/by-reviewer")).status());
    var look = town.looks().at(Town.claimId()).getFirst();
    assertEquals(Town.person("unit-1"), look.by());
    assertEquals(Role.UNIT, look.as());
    assertEquals(Optional.of(Town.documentId()), look.document());
    assertEquals(Town.NOW, look.at());
  }

  @Test
  void staff_of_another_office_and_other_members_find_no_claim() {
    Reply otherUnit = send(Payload.of("open-document/by-reviewer").from("unit-2").in("zh-CN"));
    Reply otherMember = send(Payload.of("open-document/by-member").from("demo-c"));
    Reply missing = send(Payload.of("open-document/by-member").path("claimId", "0".repeat(26)));
    assertEquals("no-such-claim", otherUnit.problem());
    assertEquals(otherUnit.body(), otherMember.body());
    assertEquals(otherUnit.body(), missing.body());
  }

  @Test
  void a_token_for_filing_does_not_open_the_papers_of_others() {
    Payload payload =
        Payload.of("open-document/by-reviewer").authorizer("scope", "openid claims:file");
    assertEquals("no-such-claim", send(payload).problem());
    assertEquals(List.of(), town.looks().at(Town.claimId()));
  }

  @Test
  void a_paper_that_is_not_there_is_told() {
    Payload missing = Payload.of("open-document/by-member").path("documentId", "0".repeat(26));
    assertEquals("no-such-document", send(missing).problem());
    Payload unformed = Payload.of("open-document/by-member").path("documentId", "%2e%2e");
    assertEquals("no-such-document", send(unformed).problem());
  }

  @Test
  void a_draft_is_the_members_alone() {
    Town drafting = new Town().withDraft().withPapers();
    assertEquals(
        "no-such-claim",
        Reply.of(handler(drafting), Payload.of("open-document/by-reviewer")).problem());
    assertEquals(200, Reply.of(handler(drafting), Payload.of("open-document/by-member")).status());
  }

  @Test
  void a_token_for_nothing_is_refused() {
    Payload payload = Payload.of("open-document/by-member").authorizer("scope", "openid");
    assertEquals("missing-scope", send(payload).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("open-document"), 400));
  }

  private static OpenDocumentHandler handler(Town town) {
    return new OpenDocumentHandler(
        town.claims(), town.book(), town.papers(), town.looks(), town.settings());
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
