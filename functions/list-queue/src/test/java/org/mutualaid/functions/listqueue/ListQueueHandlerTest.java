package org.mutualaid.functions.listqueue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;

final class ListQueueHandlerTest {
  private final Town town = Town.withClaimAtUnit();
  private final ListQueueHandler handler = new ListQueueHandler(town.queues(), town.settings());

  @Test
  void a_desk_sees_the_work_that_lies_there() {
    Reply reply = send(Payload.of("list-queue/unit"));
    assertEquals(200, reply.status());
    String items = reply.at("items");
    assertTrue(items.contains(Town.claimId().value()), items);
    assertTrue(items.contains("\"daysWaiting\":0"), items);
    assertTrue(items.contains("\"dueOn\":\"2026-04-22\""), items);
  }

  @Test
  void a_desk_without_work_is_empty() {
    Payload payload = Payload.of("list-queue/unit").from("unit-2").query("office", "U-0002");
    assertEquals("[]", send(payload).at("items"));
  }

  @Test
  void the_desk_of_others_is_not_shown() {
    Reply otherOffice = send(Payload.of("list-queue/unit").from("unit-2"));
    assertEquals(403, otherOffice.status());
    assertEquals("not-your-desk", otherOffice.problem());
    Reply noPost = send(Payload.of("list-queue/unit").from("demo-a"));
    assertEquals(otherOffice.body(), noPost.body());
    Reply otherLevel = send(Payload.of("list-queue/unit").query("level", "MUNICIPAL"));
    assertEquals(otherOffice.body(), otherLevel.body());
  }

  @Test
  void a_query_is_told_everything_wrong_with_it() {
    Reply reply = send(Payload.of("list-queue/bad-query"));
    assertEquals(
        List.of("/level NOT_ONE_OF", "/limit NOT_WHOLE", "/office MISSING"), reply.errors());
  }

  @Test
  void a_cursor_that_the_list_never_gave_is_refused() {
    assertEquals("bad-cursor", send(Payload.of("list-queue/unit").query("cursor", "{}")).problem());
  }

  @Test
  void a_token_for_filing_does_not_review() {
    Payload payload = Payload.of("list-queue/unit").authorizer("scope", "claims:file");
    assertEquals("missing-scope", send(payload).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("list-queue"), 400));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
