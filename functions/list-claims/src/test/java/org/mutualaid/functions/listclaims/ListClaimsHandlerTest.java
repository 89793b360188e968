package org.mutualaid.functions.listclaims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;

final class ListClaimsHandlerTest {
  private final Town town = Town.withClaimAtCity();
  private final ListClaimsHandler handler =
      new ListClaimsHandler(town.ownClaims(), town.settings());

  @Test
  void a_member_sees_claims_of_their_own() {
    Reply reply = send(Payload.of("list-claims/first-page"));
    assertEquals(200, reply.status());
    String items = reply.at("items");
    assertTrue(items.contains(Town.claimId().value()), items);
    assertTrue(items.contains("\"stateName\":\"市级终审\""), items);
    assertTrue(items.contains("\"amount\":\"600.00\""), items);
    assertEquals("", reply.at("next"));
  }

  @Test
  void others_see_none_of_them() {
    assertEquals("[]", send(Payload.of("list-claims/first-page").from("demo-c")).at("items"));
  }

  @Test
  void a_query_is_told_everything_wrong_with_it() {
    Reply reply = send(Payload.of("list-claims/bad-query"));
    assertEquals(422, reply.status());
    assertEquals(List.of("/limit OUT_OF_RANGE", "/state UNKNOWN"), reply.errors());
  }

  @Test
  void a_limit_is_kept_at_its_limits() {
    assertEquals(200, send(Payload.of("list-claims/first-page").query("limit", "1")).status());
    assertEquals(200, send(Payload.of("list-claims/first-page").query("limit", "100")).status());
    assertEquals(422, send(Payload.of("list-claims/first-page").query("limit", "0")).status());
  }

  @Test
  void a_cursor_that_the_list_never_gave_is_refused() {
    Reply reply = send(Payload.of("list-claims/first-page").query("cursor", "never-given"));
    assertEquals(400, reply.status());
    assertEquals("bad-cursor", reply.problem());
  }

  @Test
  void a_token_for_reviewing_does_not_list_claims_of_ones_own() {
    Payload payload = Payload.of("list-claims/first-page").authorizer("scope", "claims:review");
    assertEquals("missing-scope", send(payload).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("list-claims"), 400));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
