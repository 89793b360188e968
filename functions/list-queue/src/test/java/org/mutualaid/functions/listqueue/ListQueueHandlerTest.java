package org.mutualaid.functions.listqueue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.plan.CompiledPlanBook;

final class ListQueueHandlerTest {
  private final Town town = Town.withClaimAtUnit();
  private final ListQueueHandler handler =
      new ListQueueHandler(town.queues(), CompiledPlanBook.load(), town.settings());

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
  void a_desk_is_looked_through_in_tabs_and_by_what_a_claim_is() {
    for (String passes :
        List.of(
            "tab=UNASSIGNED",
            "plan=HOSP-ALLOW",
            "amountFrom=0.01",
            "amountTo=1000000",
            "reference=" + town.claim().reference().value().substring(0, 6))) {
      assertTrue(asked(passes).at("items").contains(Town.claimId().value()), passes);
    }
    for (String stops :
        List.of(
            "tab=MINE",
            "tab=OVERDUE",
            "tab=SECOND",
            "tab=ON_HOLD",
            "tab=DUE_SOON",
            "plan=ACC-DEATH",
            "amountFrom=1000000",
            "amountTo=0.01",
            "flag=UNIT_OBJECTS",
            "reference=0")) {
      assertEquals("[]", asked(stops).at("items"), stops);
    }
  }

  @Test
  void what_somebody_has_taken_is_theirs_for_a_while() {
    town.reviewed("unit-1", new ClaimAction.Take());
    String mine = asked("tab=MINE").at("items");
    assertTrue(mine.contains("\"takenByYou\":true"), mine);
    assertTrue(mine.contains("\"takenUntil\":\"2026-04-20T10:30:00+08:00\""), mine);
    assertEquals("[]", asked("tab=UNASSIGNED").at("items"));
  }

  @Test
  void a_filter_that_cannot_be_is_told() {
    assertEquals(List.of("/tab NOT_ONE_OF"), asked("tab=ALL").errors());
    assertEquals(List.of("/flag NOT_ONE_OF"), asked("flag=X").errors());
    assertEquals(List.of("/amountFrom NOT_A_DECIMAL"), asked("amountFrom=x").errors());
  }

  private Reply asked(String filter) {
    String[] parts = filter.split("=", 2);
    return send(Payload.of("list-queue/unit").query(parts[0], parts[1]));
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
