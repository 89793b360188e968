package org.mutualaid.functions.changedraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;

final class ChangeDraftHandlerTest {
  @Test
  void a_draft_shows_what_its_new_facts_are_worth() {
    Reply reply = send(new Town().withDraft(), change());
    assertEquals(200, reply.status());
    assertEquals("DRAFT", reply.at("state"));
    assertEquals("2", reply.at("version"));
    assertEquals("400.00", reply.at("calculation.total"));
    assertTrue(reply.at("timeline").contains("\"actionName\":\"Facts changed\""));
    assertEquals("[\"Submit\",\"Discard\"]", reply.at("possibleActions"));
  }

  @Test
  void everything_wrong_is_told_at_once() {
    Payload payload =
        change().body("{'event':{'type':'FIRE','date':'x'},'narrative':{'a':1},'state':'X'}");
    assertEquals(
        List.of(
            "/event/date NOT_A_DATE",
            "/event/loss MISSING",
            "/narrative/a NOT_A_TEXT",
            "/state UNKNOWN",
            "/version MISSING"),
        send(new Town().withDraft(), payload).errors());
  }

  @Test
  void what_was_handed_in_is_not_changed_any_more() {
    Reply reply =
        send(
            Town.withClaimAtUnit(),
            change()
                .body(
                    "{'event':{'type':'HOSPITAL_STAY','admission':'2026-04-02',"
                        + "'discharge':'2026-04-12','cause':'ILLNESS'},'version':2}"));
    assertEquals("not-possible-now", reply.problem());
    assertTrue(reply.at("possibleActions").contains("Withdraw"), reply.toString());
  }

  @Test
  void an_older_version_is_told_what_happened_since() {
    assertEquals("stale", send(Town.withClaimAtUnit(), change()).problem());
  }

  @Test
  void a_repeated_request_is_answered_as_the_first_time() {
    Town town = new Town().withDraft();
    Reply first = send(town, change());
    Reply again = send(town, change());
    assertEquals(first.at("version"), again.at("version"));
    assertEquals("2", again.at("version"));
  }

  @Test
  void somebody_else_learns_nothing() {
    assertEquals("no-such-claim", send(new Town().withDraft(), change().from("demo-b")).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    List<Payload> payloads = Payload.all("change-draft");
    assertEquals(List.of(), Hostile.complaints(handler(new Town().withDraft()), payloads, 500));
  }

  private static Payload change() {
    return Payload.of("change-draft/change");
  }

  private static ChangeDraftHandler handler(Town town) {
    return new ChangeDraftHandler(town.claims(), town.book(), town.settings());
  }

  private static Reply send(Town town, Payload payload) {
    return Reply.of(handler(town), payload);
  }
}
