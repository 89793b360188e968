package org.mutualaid.functions.startsettlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.claim.Papers;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.roster.Declared;
import org.mutualaid.settlement.InsuranceSlots;

final class StartSettlementHandlerTest {
  private static final String QUARTER = "start-settlement/quarter";

  private final Town town = new Town();
  private final StartSettlementHandler handler =
      new StartSettlementHandler(town.people(), StartSettlementHandlerTest::leave, town.settings());

  @Test
  void the_city_gets_a_slot_for_the_file_of_a_quarter() {
    Reply reply = send(Payload.of(QUARTER));
    assertEquals(201, reply.status());
    assertTrue(reply.at("file").matches("2026-Q1-[a-z0-9]{26}\\.csv"), reply.at("file"));
    assertEquals("PUT", reply.at("upload.method"));
    assertEquals("https://s3.example/" + reply.at("file"), reply.at("upload.url"));
  }

  @Test
  void the_same_file_has_the_same_name_and_another_has_another() {
    String first = send(Payload.of(QUARTER)).at("file");
    assertEquals(first, send(Payload.of(QUARTER)).at("file"));
    Payload other = Payload.of(QUARTER);
    other.body(
        "{'contentType':'text/csv','quarter':'2026-Q1','size':1,'sha256':'"
            + "A".repeat(43)
            + "='}");
    assertTrue(!send(other).at("file").equals(first), first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo-a", "unit-1", "district-1", "nobody"})
  void who_holds_no_post_at_the_city_brings_nothing(String subject) {
    assertEquals("not-your-desk", send(Payload.of(QUARTER).from(subject)).problem());
  }

  @Test
  void a_body_is_told_everything_wrong_with_it() {
    assertEquals(
        List.of(
            "/contentType NOT_ONE_OF",
            "/quarter NOT_ONE_OF",
            "/sha256 NOT_BASE64",
            "/size OUT_OF_RANGE",
            "/unit UNKNOWN"),
        send(Payload.of("start-settlement/everything-wrong")).errors());
  }

  @Test
  void a_token_for_filing_brings_nothing() {
    Payload payload = Payload.of(QUARTER).authorizer("scope", "claims:file");
    assertEquals("missing-scope", send(payload).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("start-settlement"), 400));
  }

  private static Papers.Upload leave(String file, Declared declared, Instant from) {
    return new Papers.Upload(
        "https://s3.example/" + file,
        Map.of("content-type", InsuranceSlots.CONTENT_TYPE),
        from.plusSeconds(Papers.SLOT_SECONDS));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
