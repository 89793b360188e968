package org.mutualaid.functions.getentitlements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimAction.Approve;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;

final class GetEntitlementsHandlerTest {
  private static final String OWN = "get-entitlements/own";

  private final Town town = Town.withClaimAtCity();
  private final GetEntitlementsHandler handler =
      new GetEntitlementsHandler(town.ledgers(), town.book(), town.settings());

  @Test
  void a_member_sees_what_is_left_of_each_cap() {
    Reply reply = send(Payload.of(OWN));
    assertEquals(200, reply.status());
    assertEquals("2026-04-20", reply.at("asOf"));
    String items = reply.at("items");
    assertTrue(items.contains("\"plan\":\"HOSP-ALLOW\""), items);
    assertTrue(items.contains("\"nights\":{\"most\":180,\"used\":0,\"left\":180}"), items);
    assertTrue(
        items.contains(
            "\"most\":\"7200.00\",\"used\":\"0.00\",\"reserved\":\"0.00\",\"left\":\"7200.00\""),
        items);
  }

  @Test
  void what_was_granted_is_reserved_and_no_longer_left() {
    town.reviewed("city-1", new Approve(true, Optional.empty()));
    String items = send(Payload.of(OWN)).at("items");
    assertTrue(items.contains("\"nights\":{\"most\":180,\"used\":15,\"left\":165}"), items);
    assertTrue(
        items.contains("\"used\":\"0.00\",\"reserved\":\"600.00\",\"left\":\"6600.00\""), items);
  }

  @Test
  void who_is_not_on_the_roster_has_nothing_to_see() {
    assertEquals("not-on-the-roster", send(Payload.of(OWN).from("nobody")).problem());
  }

  @Test
  void a_token_for_reviewing_does_not_show_it() {
    Payload payload = Payload.of(OWN).authorizer("scope", "claims:review");
    assertEquals("missing-scope", send(payload).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("get-entitlements"), 400));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
