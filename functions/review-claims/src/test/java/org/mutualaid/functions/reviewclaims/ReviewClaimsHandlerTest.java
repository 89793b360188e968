package org.mutualaid.functions.reviewclaims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimAction;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.plan.CompiledPlanBook;

final class ReviewClaimsHandlerTest {
  private final Town town = Town.withClaimAtUnit();

  @Test
  void each_claim_gets_an_answer_of_its_own() {
    Reply reply = send(Payload.of("review-claims/take"));
    assertEquals(200, reply.status());
    String items = reply.at("items");
    assertTrue(items.contains("\"takenUntil\":\"2026-04-20T10:30:00+08:00\""), items);
    assertTrue(items.contains("\"status\":404,\"problem\""), items);
    assertTrue(items.contains("no-such-claim"), items);
    assertTrue(town.claim().lease().isPresent());
  }

  @Test
  void the_same_request_again_does_each_once_and_gets_the_same_answers() {
    town.reviewed("unit-1", new ClaimAction.Confirm(Optional.empty()));
    Payload passOn = Payload.of("review-claims/pass-on");
    Reply first = send(passOn);
    assertEquals(ClaimState.Name.MUNICIPAL_REVIEW, town.claim().state().name());
    assertEquals(first.body(), send(passOn).body());
    assertEquals(4, town.claim().version());
    assertTrue(send(passOn.key("another")).at("items").contains("#stale"));
  }

  @Test
  void the_same_key_for_something_else_is_told_claim_by_claim() {
    send(Payload.of("review-claims/take"));
    Payload other =
        Payload.of("review-claims/take")
            .body(
                "{'action':'Release','claims':[{'claimId':'"
                    + Town.claimId().value()
                    + "','version':2}]}");
    assertTrue(send(other).at("items").contains("idempotency-key-reused"));
    assertTrue(town.claim().lease().isPresent());
  }

  @Test
  void everything_wrong_is_told_at_once() {
    assertEquals(
        List.of(
            "/action NOT_ONE_OF",
            "/claims/0/version OUT_OF_RANGE",
            "/claims/1/claimId NOT_AN_ID",
            "/claims/1/version MISSING"),
        send(Payload.of("review-claims/everything-wrong")).errors());
  }

  @Test
  void a_claim_stands_once_in_a_request_and_the_note_belongs_to_passing_on() {
    String claim = "{'claimId':'" + Town.claimId().value() + "','version':2}";
    Payload twice =
        Payload.of("review-claims/take")
            .body("{'action':'Take','claims':[" + claim + "," + claim + "]}");
    assertEquals(List.of("/claims/1/claimId DUPLICATE"), send(twice).errors());
    Payload noted =
        Payload.of("review-claims/take")
            .body("{'action':'Take','note':'mine','claims':[" + claim + "]}");
    assertEquals(List.of("/note UNKNOWN"), send(noted).errors());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    var handler = handler();
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("review-claims"), 400));
  }

  private ReviewClaimsHandler handler() {
    return new ReviewClaimsHandler(town.claims(), CompiledPlanBook.load(), town.settings());
  }

  private Reply send(Payload payload) {
    return Reply.of(handler(), payload);
  }
}
