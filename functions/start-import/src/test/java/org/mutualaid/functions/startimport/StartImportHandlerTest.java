package org.mutualaid.functions.startimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.memory.MemoryRosterFiles;

final class StartImportHandlerTest {
  private final Town town = new Town();
  private final StartImportHandler handler =
      new StartImportHandler(
          town.imports(), new MemoryRosterFiles(() -> Town.NOW), town.settings());

  @Test
  void an_office_gets_a_slot_for_its_roster() {
    Reply reply = send(Payload.of("start-import/roster"));
    assertEquals(201, reply.status());
    assertEquals(Town.importId().value(), reply.at("importId"));
    assertEquals("PUT", reply.at("upload.method"));
    assertEquals("text/csv", reply.at("upload.headers.content-type"));
    assertTrue(town.importWork().find(Town.importId()).isPresent());
  }

  @Test
  void the_same_request_gets_the_same_slot() {
    Reply first = send(Payload.of("start-import/roster"));
    Reply again = send(Payload.of("start-import/roster"));
    assertEquals(first.body(), again.body());
    assertEquals("true", again.header("Idempotency-Replayed"));
    Payload other = Payload.of("start-import/roster");
    other.body("{'contentType':'text/csv','size':1,'sha256':'" + "A".repeat(43) + "='}");
    assertEquals("idempotency-key-reused", send(other).problem());
  }

  @Test
  void who_holds_no_post_sends_no_roster() {
    assertEquals("not-your-desk", send(Payload.of("start-import/roster").from("demo-a")).problem());
    assertEquals("not-your-desk", send(Payload.of("start-import/roster").from("nobody")).problem());
  }

  @Test
  void a_body_is_told_everything_wrong_with_it() {
    assertEquals(
        List.of(
            "/contentType NOT_ONE_OF", "/sha256 NOT_BASE64", "/size OUT_OF_RANGE", "/unit UNKNOWN"),
        send(Payload.of("start-import/everything-wrong")).errors());
  }

  @Test
  void a_token_for_reviewing_sends_no_roster() {
    Payload payload = Payload.of("start-import/roster").authorizer("scope", "claims:review");
    assertEquals("missing-scope", send(payload).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("start-import"), 400));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
