package org.mutualaid.functions.getletter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.ClaimAction.Undo;
import org.mutualaid.claim.Papers;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.memory.MemoryLetters;
import org.mutualaid.people.Role;

final class GetLetterHandlerTest {
  private final Town town = approved();
  private final MemoryLetters letters = new MemoryLetters();
  private final GetLetterHandler handler = handler(town);

  @Test
  void a_member_gets_a_link_to_the_letter_and_no_look_is_noted() {
    Reply reply = send(Payload.of("get-letter/by-member"));
    assertEquals(200, reply.status(), reply.body());
    String name = town.claim().reference() + "-5-zh-CN.pdf";
    assertEquals(name, reply.at("fileName"));
    assertEquals("application/pdf", reply.at("contentType"));
    assertEquals("2026-04-20T10:01:00+08:00", reply.at("expiresAt"));
    assertEquals(
        "%PDF-1.", new String(fetched(reply), 0, 7, java.nio.charset.StandardCharsets.US_ASCII));
    assertEquals(List.of(), town.looks().at(Town.claimId()));
  }

  @Test
  void a_second_link_is_to_the_same_file() {
    byte[] first = fetched(send(Payload.of("get-letter/by-member")));
    assertArrayEquals(first, fetched(send(Payload.of("get-letter/by-member"))));
  }

  @Test
  void the_language_is_that_of_the_answer_unless_another_is_asked_for() {
    Reply english = send(Payload.of("get-letter/by-member").in("en"));
    assertTrue(english.at("fileName").endsWith("-en.pdf"), english.body());
    Reply chinese = send(Payload.of("get-letter/by-member").in("en").query("language", "zh-CN"));
    assertTrue(chinese.at("fileName").endsWith("-zh-CN.pdf"), chinese.body());
  }

  @Test
  void a_look_by_staff_is_noted_under_the_id_of_the_letter() {
    assertEquals(200, send(Payload.of("get-letter/by-reviewer")).status());
    var look = town.looks().at(Town.claimId()).getFirst();
    assertEquals(Town.person("city-1"), look.by());
    assertEquals(Role.MUNICIPAL, look.as());
    assertTrue(look.document().isPresent());
    assertTrue(town.claim().document(look.document().get()).isEmpty(), "no paper is called so");
  }

  @Test
  void before_a_decision_there_is_none_and_it_is_said_so() {
    Reply early = Reply.of(handler(Town.withClaimAtCity()), Payload.of("get-letter/by-member"));
    assertEquals(409, early.status());
    assertEquals("not-decided-yet", early.problem());
  }

  @Test
  void an_approval_that_was_taken_back_has_none() {
    Town undone = approved().reviewed("city-1", new Undo("a wrong account"));
    Reply reply = Reply.of(handler(undone), Payload.of("get-letter/by-member"));
    assertEquals("not-decided-yet", reply.problem());
  }

  @Test
  void a_version_that_is_no_decision_is_told() {
    for (String version : List.of("1", "4", "999999")) {
      Reply reply = send(Payload.of("get-letter/by-member").query("version", version));
      assertEquals(404, reply.status());
      assertEquals("no-such-decision", reply.problem());
    }
  }

  @Test
  void what_cannot_be_asked_for_is_told_all_at_once() {
    Payload payload =
        Payload.of("get-letter/by-member")
            .query("language", "xx")
            .query("version", "-1")
            .query("colour", "red");
    assertEquals(
        List.of("/colour UNKNOWN", "/language NOT_ONE_OF", "/version OUT_OF_RANGE"),
        send(payload).errors());
  }

  @Test
  void staff_of_another_office_and_other_members_find_no_claim() {
    Reply otherUnit = send(Payload.of("get-letter/by-reviewer").from("unit-2").in("zh-CN"));
    Reply otherMember = send(Payload.of("get-letter/by-member").from("demo-c"));
    Reply missing = send(Payload.of("get-letter/by-member").path("claimId", "0".repeat(26)));
    assertEquals("no-such-claim", otherUnit.problem());
    assertEquals(otherUnit.body(), otherMember.body());
    assertEquals(otherUnit.body(), missing.body());
    assertEquals(List.of(), town.looks().at(Town.claimId()));
  }

  @Test
  void a_token_for_filing_does_not_open_the_letters_of_others() {
    Payload payload =
        Payload.of("get-letter/by-reviewer").authorizer("scope", "openid claims:file");
    assertEquals("no-such-claim", send(payload).problem());
    Payload nothing = Payload.of("get-letter/by-member").authorizer("scope", "openid");
    assertEquals("missing-scope", send(nothing).problem());
  }

  @Test
  void a_refusal_has_a_letter_too() {
    var reject = new Reject("FACTS_NOT_PROVEN", "article 12", Optional.empty());
    Town refused = Town.withClaimAtCity().reviewed("city-1", reject).reviewed("city-2", reject);
    Reply reply = Reply.of(handler(refused), Payload.of("get-letter/by-member"));
    assertEquals(200, reply.status(), reply.body());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("get-letter"), 400));
  }

  private static Town approved() {
    return Town.withClaimAtCity().reviewed("city-1", new Approve(true, Optional.empty()));
  }

  private byte[] fetched(Reply reply) {
    var link = new Papers.Link(reply.at("url"), Town.NOW.plusSeconds(Papers.LINK_SECONDS));
    return letters.fetch(link).orElseThrow();
  }

  private GetLetterHandler handler(Town town) {
    return new GetLetterHandler(
        town.claims(), town.book(), town.vault(), letters, town.looks(), town.settings());
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
