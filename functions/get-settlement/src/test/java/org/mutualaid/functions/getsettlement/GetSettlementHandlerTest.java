package org.mutualaid.functions.getsettlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.RunBatch;

final class GetSettlementHandlerTest {
  private static final String QUARTER = "get-settlement/quarter";

  private final Town town = new Town();
  private final GetSettlementHandler handler =
      new GetSettlementHandler(town.quarter().batches(), town.settings());

  @Test
  void the_city_sees_what_a_quarter_comes_to() {
    town.quarter().pays("demo-a", 20_000).pays("demo-b", 1_050);
    Reply reply = send(Payload.of(QUARTER).in("en"));
    assertEquals(200, reply.status());
    assertEquals("READY", reply.at("state"));
    assertEquals("Settled, not released yet", reply.at("stateName"));
    assertEquals("[\"Release\"]", reply.at("possibleActions"));
    assertEquals("2", reply.at("settled.payingLines"));
    assertEquals("210.50", reply.at("settled.amount"));
    assertEquals("0", reply.at("released.members"));
    assertEquals("0.00", reply.at("released.amount"));
  }

  @Test
  void the_city_sees_where_a_file_was_wrong() {
    new RunBatch(town.quarter().batches(), town.quarter().releases())
        .refused(new Quarter(2026, 1), "2026-Q1-bad.csv", List.of("line 5, column 2: NOT_ONE_OF"));
    Reply reply = send(Payload.of(QUARTER).in("zh-CN"));
    assertEquals("FILE_REFUSED", reply.at("state"));
    assertEquals("[]", reply.at("possibleActions"));
    assertEquals("[\"line 5, column 2: NOT_ONE_OF\"]", reply.at("refusedFile.flaws"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo-a", "unit-1", "district-1", "nobody"})
  void who_holds_no_post_at_the_city_sees_nothing(String subject) {
    town.quarter().pays("demo-a", 20_000);
    assertEquals("not-your-desk", send(Payload.of(QUARTER).from(subject)).problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-Q4", "2026-Q5", "..", ""})
  void a_quarter_that_was_not_begun_is_not_there(String quarter) {
    town.quarter().pays("demo-a", 20_000);
    Reply reply = send(Payload.of(QUARTER).path("quarter", quarter));
    assertEquals(404, reply.status());
    assertEquals("no-such-settlement", reply.problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("get-settlement"), 400));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
