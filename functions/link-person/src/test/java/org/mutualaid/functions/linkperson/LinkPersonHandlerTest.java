package org.mutualaid.functions.linkperson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;

final class LinkPersonHandlerTest {
  private static final String CODE = "7K2M-9QXR-4TBN-HW53";

  private final Town town = new Town().withSomebodyWhoWaits(CODE);
  private final LinkPersonHandler handler =
      new LinkPersonHandler(town.links(), town.linkKey(), town.vault(), town.settings());

  @Test
  void who_says_the_code_is_on_the_roster_and_a_repetition_is_answered_alike() {
    Reply reply = send(Payload.of("link-person/code"));
    assertEquals(200, reply.status(), reply.body());
    assertEquals("true", reply.at("linked"));
    assertTrue(town.people().find(Town.person("demo-new")).isPresent());
    Reply again = send(Payload.of("link-person/code"));
    assertEquals(reply.body(), again.body());
    assertEquals("true", again.header("Idempotency-Replayed"));
  }

  @Test
  void a_wrong_code_and_one_try_too_many_look_the_same() {
    String wrong = "{'code':'7K2M-9QXR-4TBN-HW54'}";
    String first = send(Payload.of("link-person/code").body(wrong).key("k-0")).body();
    for (int tries = 1; tries < 7; tries++) {
      Reply reply = send(Payload.of("link-person/code").body(wrong).key("k-" + tries));
      assertEquals("code-not-taken", reply.problem());
      assertEquals(first, reply.body());
    }
    Reply right = send(Payload.of("link-person/code").key("k-8"));
    assertEquals(first, right.body());
    assertFalse(first.contains("7K2M"), first);
  }

  @Test
  void who_is_on_the_roster_needs_none() {
    Reply reply = send(Payload.of("link-person/code").from("demo-a"));
    assertEquals(409, reply.status());
    assertEquals("on-the-roster-already", reply.problem());
  }

  @Test
  void a_body_is_told_everything_wrong_with_it() {
    assertEquals(
        List.of("/code LENGTH", "/person UNKNOWN"),
        send(Payload.of("link-person/everything-wrong")).errors());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("link-person"), 400));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
