package org.mutualaid.functions.actonclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;

final class ActOnClaimHandlerTest {
  @Test
  void a_draft_with_all_its_papers_is_handed_in() {
    Reply reply = send(ready(), Payload.of("act-on-claim/submit"));
    assertEquals(200, reply.status());
    assertEquals("UNIT_REVIEW", reply.at("state"));
    assertEquals("2", reply.at("version"));
    assertTrue(reply.at("nextStep.words").startsWith("现在由基层工会初审"));
    assertEquals("2026-04-22", reply.at("nextStep.by"));
    assertEquals("[\"Withdraw\"]", reply.at("possibleActions"));
  }

  @Test
  void a_claim_under_review_is_taken_back() {
    Reply reply = send(Town.withClaimAtUnit(), Payload.of("act-on-claim/withdraw"));
    assertEquals("WITHDRAWN", reply.at("state"));
    assertEquals("Withdrawn", reply.at("stateName"));
  }

  @Test
  void an_appeal_says_why_and_feedback_how_it_was() {
    Town town = Town.withClaimAtUnit();
    assertEquals(
        List.of("/grounds MISSING"),
        send(town, Payload.of("act-on-claim/appeal").body("{'action':'Appeal','version':2}"))
            .errors());
    assertEquals(
        List.of("/satisfaction NOT_ONE_OF", "/settled MISSING"),
        send(
                town,
                Payload.of("act-on-claim/feedback")
                    .body("{'action':'Feedback','version':2,'satisfaction':'GREAT'}"))
            .errors());
  }

  @Test
  void what_the_state_does_not_allow_is_refused() {
    Reply reply =
        send(
            Town.withClaimAtUnit(),
            Payload.of("act-on-claim/papers-in").body("{'action':'PapersIn','version':2}"));
    assertEquals("not-possible-now", reply.problem());
  }

  @Test
  void all_missing_papers_are_told_at_once() {
    Reply reply = send(new Town().withDraft(), Payload.of("act-on-claim/submit"));
    assertEquals(422, reply.status());
    assertEquals("papers-missing", reply.problem());
    assertTrue(reply.at("missing").contains("DISCHARGE_SUMMARY"));
    assertTrue(reply.at("missing").contains("身份证"), reply.at("missing"));
  }

  @Test
  void an_older_version_is_told_what_happened_since() {
    Town town = Town.withClaimAtUnit().reviewed("unit-1", new Confirm(Optional.empty()));
    Reply reply = send(town, Payload.of("act-on-claim/withdraw"));
    assertEquals(409, reply.status());
    assertEquals("stale", reply.problem());
    assertEquals("3", reply.at("currentVersion"));
    assertTrue(reply.at("since").contains("\"action\":\"Confirm\""));
  }

  @Test
  void what_the_state_does_not_allow_is_refused_with_what_it_does() {
    Reply reply =
        send(ready(), Payload.of("act-on-claim/submit").body("{'action':'Withdraw','version':1}"));
    assertEquals("not-possible-now", reply.problem());
    assertEquals("[\"Submit\",\"Discard\"]", reply.at("possibleActions"));
    assertEquals("申请处于“草稿”，不能“撤回申请”。可进行的操作见 possibleActions。", reply.at("detail"));
  }

  @Test
  void a_repeated_request_gets_its_first_answer_even_later() {
    Town town = ready();
    Reply first = send(town, Payload.of("act-on-claim/submit"));
    town.reviewed("unit-1", new Confirm(Optional.empty()));
    Reply again = send(town, Payload.of("act-on-claim/submit"));
    assertEquals(first.body(), again.body());
    assertEquals("true", again.header("Idempotency-Replayed"));
  }

  @Test
  void a_key_that_comes_with_another_body_is_refused() {
    Town town = ready();
    send(town, Payload.of("act-on-claim/submit"));
    Payload other = Payload.of("act-on-claim/submit").body("{'action':'Submit','version':2}");
    assertEquals("idempotency-key-reused", send(town, other).problem());
  }

  @Test
  void only_what_is_handed_in_can_be_meant_late() {
    Payload late = Payload.of("act-on-claim/submit");
    Reply handedIn = send(ready(), late.body("{'action':'Submit','version':1,'late':true}"));
    assertEquals("UNIT_REVIEW", handedIn.at("state"));
    Payload takenBack = Payload.of("act-on-claim/submit");
    Reply reply = send(ready(), takenBack.body("{'action':'Discard','version':1,'late':true}"));
    assertEquals(List.of("/late UNKNOWN"), reply.errors());
  }

  @Test
  void a_claim_of_somebody_else_looks_like_none() {
    Town town = ready();
    Reply foreign = send(town, Payload.of("act-on-claim/submit").from("demo-c"));
    Reply reviewer = send(town, Payload.of("act-on-claim/submit").from("city-1"));
    Reply missing = send(town, Payload.of("act-on-claim/submit").path("claimId", "0".repeat(26)));
    assertEquals(404, foreign.status());
    assertEquals(foreign.body(), reviewer.body());
    assertEquals(foreign.body(), missing.body());
  }

  @Test
  void everything_wrong_is_told_at_once() {
    Payload payload =
        Payload.of("act-on-claim/submit").body("{'action':'Approve','version':'1','state':'X'}");
    assertEquals(
        List.of("/action NOT_ONE_OF", "/version NOT_WHOLE"), send(ready(), payload).errors());
  }

  @Test
  void a_token_for_reviewing_does_not_file() {
    Payload payload = Payload.of("act-on-claim/submit").authorizer("scope", "claims:review");
    assertEquals("missing-scope", send(ready(), payload).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    List<Payload> payloads = Payload.all("act-on-claim");
    assertEquals(List.of(), Hostile.complaints(handler(ready()), payloads, 500));
  }

  private static Town ready() {
    return new Town().withDraft().withPapers();
  }

  private static ActOnClaimHandler handler(Town town) {
    return new ActOnClaimHandler(town.claims(), town.book(), town.settings());
  }

  private static Reply send(Town town, Payload payload) {
    return Reply.of(handler(town), payload);
  }
}
