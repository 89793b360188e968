package org.mutualaid.functions.reviewclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutualaid.claim.Note;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;

final class ReviewClaimHandlerTest {
  @Test
  void a_claim_goes_up_the_chain_to_its_approval() {
    Town town = Town.withClaimAtUnit();
    assertEquals("DISTRICT_REVIEW", send(town, "confirm").at("state"));
    assertEquals("MUNICIPAL_REVIEW", send(town, "pass-on").at("state"));
    Reply reply = send(town, "approve");
    assertEquals(200, reply.status());
    assertEquals("APPROVED", reply.at("state"));
    assertEquals("PAYMENT", reply.at("nextStep.code"));
    assertEquals("[\"Undo\",\"Note\"]", reply.at("possibleActions"));
  }

  @Test
  void a_claim_is_taken_for_half_an_hour_and_others_are_told_until_when() {
    Town town = Town.withClaimAtCity();
    String take = "{'action':'Take','version':4}";
    Reply taken = send(town, Payload.of("review-claim/take").from("city-1").body(take));
    assertEquals(200, taken.status());
    assertEquals("4", taken.at("version"));
    assertEquals("2026-04-20T10:30:00+08:00", taken.at("takenUntil"));
    assertTrue(taken.at("possibleActions").contains("Release"), taken.body());
    Reply other = send(town, Payload.of("review-claim/approve").from("city-2"));
    assertEquals("taken", other.problem());
    assertEquals("2026-04-20T10:30:00+08:00", other.at("until"));
    assertEquals("M-0001", other.at("office"));
    assertEquals(200, send(town, Payload.of("review-claim/approve").from("city-1")).status());
  }

  @Test
  void a_rejection_takes_two_people() {
    Town town = Town.withClaimAtCity();
    Reply proposed = send(town, "reject");
    assertEquals("MUNICIPAL_REVIEW", proposed.at("state"));
    assertEquals("SECOND_PERSON", proposed.at("awaiting"));
    Reply same = send(town, reject().key("again"));
    assertEquals("acted-before", same.problem());
    Reply done = send(town, reject().from("city-2"));
    assertEquals("REJECTED", done.at("state"));
    assertEquals("Not granted", done.at("stateName"));
  }

  private static Payload reject() {
    return Payload.of("review-claim/reject")
        .body("{'action':'Reject','version':5,'reason':'FACTS_NOT_PROVEN','ruleArticle':'12'}");
  }

  @Test
  void a_note_is_kept_for_staff() {
    Town town = Town.withClaimAtUnit();
    send(town, "confirm");
    var note = new Note(Optional.of("已核对会员资格"), Optional.empty());
    assertEquals(Map.of(3L, note), town.claim().facts().notes());
  }

  @Test
  void everything_wrong_is_told_at_once() {
    assertEquals(
        List.of(
            "/amount UNKNOWN",
            "/reason NOT_ONE_OF",
            "/ruleArticle LENGTH",
            "/version OUT_OF_RANGE"),
        send(Town.withClaimAtCity(), "everything-wrong").errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'action':'Approve','version':4}|/originalsSeen MISSING",
        "{'action':'Approve','version':4,'originalsSeen':'yes'}|/originalsSeen NOT_A_FLAG",
        "{'action':'Confirm','version':4,'originalsSeen':true}|/originalsSeen UNKNOWN",
        "{'action':'Reject','version':4,'reason':'NOT_COVERED'}|/ruleArticle MISSING",
        "{'action':'Propose','version':4}|/action NOT_ONE_OF",
        "{'action':'Confirm','version':4,'note':''}|/note LENGTH",
        "{'action':'Confirm'}|/version MISSING",
        "{'action':'Take','version':4,'note':'mine'}|/note UNKNOWN",
        "{'action':'Release'}|/version MISSING",
        "{'action':'ObjectTo','version':4}|/note MISSING",
        "{'action':'Return','version':4}|/note MISSING",
        "{'action':'Investigate','version':4}|/note MISSING",
        "{'action':'Report','version':4}|/note MISSING",
        "{'action':'Undo','version':4}|/note MISSING",
        "{'action':'Note','version':4}|/note MISSING",
        "{'action':'Reopen','version':4}|/note MISSING",
        "{'action':'ConsentToRequest','version':4}|/note MISSING",
        "{'action':'RequestPapers','version':4}|/papers MISSING",
        "{'action':'RequestPapers','version':4,'papers':[]}|/papers COUNT",
        "{'action':'RequestPapers','version':4,'papers':[{'paper':'ID_CARD'}]}"
            + "|/papers/0/why MISSING",
        "{'action':'RequestPapers','version':4,'papers':[{'paper':'X','why':'NOT_THERE'}]}"
            + "|/papers/0/paper NOT_ONE_OF",
        "{'action':'ToPanel','version':4}|/cause MISSING",
        "{'action':'Vote','version':4,'choice':'REJECT','reason':'NOT_COVERED'}"
            + "|/ruleArticle MISSING",
        "{'action':'Vote','version':4,'choice':'UPHOLD'}|/note MISSING",
        "{'action':'Vote','version':4,'choice':'APPROVE','reason':'NOT_COVERED'}|/reason UNKNOWN",
        "{'action':'Hold','version':4,'note':'why'}|/until MISSING",
        "{'action':'Hold','version':4,'note':'why','until':'2026-02-30'}|/until NOT_A_DATE",
        "{'action':'Approve','version':4,'originalsSeen':true,'refused':[{'benefit':'X.Y'}]}"
            + "|/refused/0/reason MISSING"
      })
  void each_action_has_its_own_fields(String body, String error) {
    Payload payload = Payload.of("review-claim/approve").body(body);
    assertEquals(List.of(error), send(Town.withClaimAtCity(), payload).errors());
  }

  @Test
  void a_request_for_papers_goes_to_the_member_with_thirty_days() {
    Town town = Town.withClaimAtUnit();
    Reply reply = send(town, "request-papers");
    assertEquals("SUPPLEMENT", reply.at("state"));
    assertEquals("2026-05-20", reply.at("nextStep.by"));
    assertEquals("true", reply.at("nextStep.memberMustAct"));
    assertEquals("[\"Note\"]", reply.at("possibleActions"));
  }

  @Test
  void a_claim_on_hold_stays_where_it_is_and_its_hold_can_be_ended() {
    Reply reply = send(Town.withClaimAtUnit(), "hold");
    assertEquals("UNIT_REVIEW", reply.at("state"));
    assertTrue(reply.at("possibleActions").contains("Resume"), reply.at("possibleActions"));
  }

  @Test
  void a_claim_in_dispute_goes_before_the_panel() {
    Reply reply = send(Town.withClaimAtCity(), "to-panel");
    assertEquals("PANEL_REVIEW", reply.at("state"));
    assertEquals("PANEL", reply.at("nextStep.turn"));
  }

  @Test
  void a_line_that_is_left_out_is_one_of_the_claim_and_not_all_of_it() {
    assertEquals(
        List.of("/refused NOTHING_LEFT"), send(Town.withClaimAtCity(), "approve-in-part").errors());
  }

  @Test
  void a_claim_at_another_desk_is_refused() {
    Town town = Town.withClaimAtUnit();
    Payload district = Payload.of("review-claim/pass-on").body("{'action':'PassOn','version':2}");
    assertEquals("not-your-desk", send(town, district).problem());
  }

  @Test
  void staff_of_another_office_find_no_claim() {
    Town town = Town.withClaimAtUnit();
    Reply foreign = send(town, Payload.of("review-claim/confirm").from("unit-2"));
    Reply missing = send(town, Payload.of("review-claim/confirm").path("claimId", "0".repeat(26)));
    assertEquals(404, foreign.status());
    assertEquals(foreign.body(), missing.body());
  }

  @Test
  void a_member_with_a_forged_scope_holds_no_post() {
    Reply reply = send(Town.withClaimAtUnit(), Payload.of("review-claim/confirm").from("demo-c"));
    assertEquals("not-your-desk", reply.problem());
  }

  @Test
  void an_older_version_is_told_what_happened_since() {
    Payload payload =
        Payload.of("review-claim/approve")
            .body("{'action':'Approve','version':3,'originalsSeen':true}");
    Reply reply = send(Town.withClaimAtCity(), payload);
    assertEquals("stale", reply.problem());
    assertTrue(reply.at("since").contains("\"by\":\"DISTRICT\""), reply.at("since"));
  }

  @Test
  void what_the_state_does_not_allow_is_refused_with_what_it_does() {
    Payload payload = Payload.of("review-claim/confirm").body("{'action':'PassOn','version':2}");
    Reply reply = send(Town.withClaimAtUnit(), payload);
    assertEquals("not-possible-now", reply.problem());
    assertEquals(
        "[\"Take\",\"Confirm\",\"ObjectTo\",\"RequestPapers\",\"Hold\",\"Note\"]",
        reply.at("possibleActions"));
  }

  @Test
  void a_repeated_request_gets_its_first_answer() {
    Town town = Town.withClaimAtUnit();
    Reply first = send(town, "confirm");
    Reply again = send(town, "confirm");
    assertEquals(first.body(), again.body());
    assertEquals("true", again.header("Idempotency-Replayed"));
    Payload other = Payload.of("review-claim/confirm").body("{'action':'Confirm','version':2}");
    assertEquals("idempotency-key-reused", send(town, other).problem());
  }

  @Test
  void a_token_for_filing_does_not_review() {
    Payload payload = Payload.of("review-claim/confirm").authorizer("scope", "claims:file");
    assertEquals("missing-scope", send(Town.withClaimAtUnit(), payload).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    List<Payload> payloads = Payload.all("review-claim");
    assertEquals(List.of(), Hostile.complaints(handler(Town.withClaimAtCity()), payloads, 700));
  }

  private static ReviewClaimHandler handler(Town town) {
    return new ReviewClaimHandler(town.claims(), town.book(), town.settings());
  }

  private static Reply send(Town town, String payload) {
    return send(town, Payload.of("review-claim/" + payload));
  }

  private static Reply send(Town town, Payload payload) {
    return Reply.of(handler(town), payload);
  }
}
