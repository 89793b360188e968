package org.mutualaid.functions.startclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;

final class StartClaimHandlerTest {
  private final Town town = new Town();
  private final StartClaimHandler handler =
      new StartClaimHandler(town.claims(), town.book(), town.settings());

  @ParameterizedTest
  @CsvSource({
    "hospital-stay,600.00",
    "accident-injury,1500.00",
    "water,4000.00",
    "child-accident,1000.00"
  })
  void an_event_that_is_told_gives_a_draft_with_its_estimate(String payload, String total) {
    Reply reply = send(Payload.of("start-claim/" + payload));
    assertEquals(201, reply.status());
    assertEquals("DRAFT", reply.at("state"));
    assertEquals("1", reply.at("version"));
    assertEquals(total, reply.at("calculation.total"));
    assertEquals("ADD_PAPERS", reply.at("nextStep.code"));
    assertEquals("[\"Submit\",\"Discard\"]", reply.at("possibleActions"));
  }

  @Test
  void an_officer_files_for_a_member_who_agreed() {
    Reply reply = send(Payload.of("start-claim/for-member"));
    assertEquals(201, reply.status(), reply.body());
    assertEquals("4000.00", reply.at("calculation.total"));
    assertTrue(reply.at("timeline").contains("\"by\":\"UNIT\""), reply.at("timeline"));
    assertTrue(reply.at("timeline").contains("\"office\":\"U-0001\""), reply.at("timeline"));
    assertTrue(reply.at("timeline").contains("\"how\":\"PHONE\""), reply.at("timeline"));
  }

  @Test
  void an_officer_of_another_unit_learns_as_much_as_of_nobody() {
    Reply other = send(Payload.of("start-claim/for-member").from("unit-2"));
    Reply nobody =
        send(
            Payload.of("start-claim/for-member")
                .body(
                    "{'event':{'type':'WATER','date':'2026-04-01','area':'40.00'},'onBehalf':"
                        + "{'memberNumber':'demo-z','consent':{'how':'PHONE','on':'2026-04-19'}}}"));
    assertEquals(List.of("/onBehalf/memberNumber NOT_YOUR_MEMBER"), other.errors());
    assertEquals(other.errors(), nobody.errors());
  }

  @Test
  void what_is_wrong_with_the_consent_is_told_at_once() {
    Reply reply =
        send(
            Payload.of("start-claim/for-member")
                .body(
                    "{'event':{'type':'WATER','date':'2026-04-01','area':'40.00'},'onBehalf':"
                        + "{'consent':{'how':'SIGN'},'kinship':'SPOUSE'}}"));
    assertEquals(
        List.of(
            "/onBehalf/consent/how NOT_ONE_OF",
            "/onBehalf/consent/on MISSING",
            "/onBehalf/kinship UNKNOWN",
            "/onBehalf/memberNumber MISSING"),
        reply.errors());
  }

  @Test
  void a_member_files_for_nobody_else() {
    assertEquals(
        "not-your-desk", send(Payload.of("start-claim/for-member").from("demo-c")).problem());
  }

  @Test
  void the_answer_speaks_the_language_of_the_caller() {
    assertEquals("草稿", send(Payload.of("start-claim/hospital-stay")).at("stateName"));
    assertEquals("Draft", send(Payload.of("start-claim/water")).at("stateName"));
  }

  @Test
  void the_claim_is_named_after_its_member_and_request_key() {
    Reply reply = send(Payload.of("start-claim/hospital-stay"));
    assertEquals(Town.claimId().value(), reply.at("claimId"));
  }

  @Test
  void everything_wrong_is_told_at_once() {
    Reply reply = send(Payload.of("start-claim/everything-wrong"));
    assertEquals(422, reply.status());
    assertEquals(
        List.of(
            "/event/admission NOT_A_DATE",
            "/event/amount UNKNOWN",
            "/event/cause NOT_ONE_OF",
            "/event/discharge NULL",
            "/narrative BAD_FIELD_NAME",
            "/narrative/diagnosis NOT_A_TEXT",
            "/state UNKNOWN"),
        reply.errors());
  }

  @Test
  void what_cannot_have_been_is_told_with_the_rest() {
    Reply reply =
        send(
            Payload.of("start-claim/water")
                .body(
                    "{'event':{'type':'WATER','date':'2027-01-01','area':'0.00',"
                        + "'circumstances':['SNOW']},'narrative':{'place':''}}"));
    assertEquals(
        List.of(
            "/event/area NOT_POSITIVE",
            "/event/circumstances UNKNOWN_CIRCUMSTANCE",
            "/event/date IN_THE_FUTURE",
            "/narrative/place LENGTH"),
        reply.errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'event':{'type':'ACCIDENT_DEATH','date':'2026-04-01'}}|/onBehalf MISSING",
        "{'event':{'type':'CHILD_ACCIDENT','date':'2026-04-01','child':'K1'}}"
            + "|/event/grades EITHER_OR",
        "{'event':{'type':'CHILD_ACCIDENT','date':'2026-04-01','child':'K1','died':true,'minor':true}}"
            + "|/event/died EITHER_OR",
        "{'event':{'type':'OUTPATIENT_YTD','date':'2026-03-31','cumulativeSelfPay1':'-1'}}"
            + "|/event/cumulativeSelfPay1 NOT_A_DECIMAL",
        "{'event':{'type':'HOSPITAL_STAY','admission':'2026-03-01','discharge':'2026-03-09',"
            + "'cause':'ILLNESS','selfPay1Cycles':['1.005']}}"
            + "|/event/selfPay1Cycles/0 NOT_A_DECIMAL",
        "{'event':{'type':'OVERCAP_ANNUAL','date':'2025-12-31','overCap':'10',"
            + "'otherPayers':{'A_FRIEND':'1'}}}|/event/otherPayers UNKNOWN_PAYER",
        "{'event':{'type':'OVERCAP_ANNUAL','date':'2025-12-31','overCap':'10',"
            + "'otherPayers':{'MEDICAL_ASSISTANCE':1}}}"
            + "|/event/otherPayers NOT_A_DECIMAL",
        "{'event':{'type':'CRITICAL_ILLNESS','date':'2026-04-01','disease':'A_COLD',"
            + "'severity':'MILD'}}|/event/disease UNKNOWN_DISEASE",
        "{'event':{'type':'CRITICAL_ILLNESS','date':'2026-04-01','disease':'STROKE',"
            + "'severity':'BAD'}}|/event/severity NOT_ONE_OF",
        "{'event':{'type':'FIRE','date':'2026-04-01','loss':'1.005'}}|/event/loss NOT_A_DECIMAL",
        "{'event':{'type':'FIRE','date':'2026-04-01','loss':1}}|/event/loss NOT_A_DECIMAL",
        "{'event':{'type':'ACCIDENT_INJURY','date':'2026-04-01'}}|/event/grades EITHER_OR",
        "{'event':{'type':'ACCIDENT_INJURY','date':'2026-04-01','minor':true,'grades':[1]}}"
            + "|/event/grades EITHER_OR",
        "{'event':{'type':'ACCIDENT_INJURY','date':'2026-04-01','minor':false}}"
            + "|/event/minor NOT_ONE_OF",
        "{'event':{'type':'ACCIDENT_INJURY','date':'2026-04-01','grades':[11]}}"
            + "|/event/grades/0 OUT_OF_RANGE",
        "{'event':[]}|/event NOT_AN_OBJECT",
        "{}|/event MISSING"
      })
  void each_form_is_kept(String body, String error) {
    assertEquals(List.of(error), send(Payload.of("start-claim/water").body(body)).errors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'OUTPATIENT_YTD','date':'2026-03-31','cumulativeSelfPay1':'2300.00'}",
        "{'type':'HOSPITAL_STAY','admission':'2026-03-01','discharge':'2026-03-09',"
            + "'cause':'ILLNESS','selfPay1Cycles':['9300.00'],'circumstances':[]}",
        "{'type':'OVERCAP_ANNUAL','date':'2025-12-31','overCap':'220000.00',"
            + "'otherPayers':{'MEDICAL_ASSISTANCE':'10000.00'}}",
        "{'type':'CRITICAL_ILLNESS','date':'2026-04-01','disease':'STROKE','severity':'SEVERE'}",
        "{'type':'CHILD_ACCIDENT','date':'2026-04-01','child':'C1','grades':[10]}",
        "{'type':'CHILD_ACCIDENT','date':'2026-04-01','child':'C1','died':true}"
      })
  void each_type_of_event_can_be_told(String event) {
    Reply reply = send(Payload.of("start-claim/water").body("{'event':" + event + "}"));
    assertEquals(201, reply.status(), reply.toString());
  }

  @ParameterizedTest
  @CsvSource({"K1,2026-04-01", "C2,2026-04-09"})
  void a_child_that_was_not_in_the_household_then_is_refused(String child, String date) {
    String body =
        "{'event':{'type':'CHILD_ACCIDENT','date':'"
            + date
            + "','child':'"
            + child
            + "','minor':true}}";
    Reply reply = send(Payload.of("start-claim/child-accident").body(body));
    assertEquals(422, reply.status());
    assertEquals(List.of("/event/child UNKNOWN_CHILD"), reply.errors());
  }

  @Test
  void a_death_is_told_by_a_stranger_and_the_answer_shows_nothing_of_the_member() {
    Reply reply = send(Payload.of("start-claim/death"));
    assertEquals(201, reply.status(), reply.body());
    assertEquals("SPOUSE", reply.at("onBehalf.kinship"));
    assertEquals("AGENT", reply.at("nextStep.turn"));
    assertTrue(reply.at("papers").contains("KINSHIP_PROOF"), reply.body());
    for (String hidden : List.of("calculation", "found", "sameName", "U-0001", "ACCT-demo-c")) {
      assertFalse(reply.body().contains(hidden), hidden);
    }
  }

  @Test
  void the_answer_is_the_same_byte_for_byte_where_the_number_is_nobodys() {
    Reply known = send(Payload.of("start-claim/death").body(death("ACCIDENT_DEATH", "demo-c")));
    var elsewhere = new Town();
    Reply unknown =
        Reply.of(
            new StartClaimHandler(elsewhere.claims(), elsewhere.book(), elsewhere.settings()),
            Payload.of("start-claim/death").body(death("ACCIDENT_DEATH", "demo-x")));
    assertEquals(201, known.status());
    assertEquals(known.status(), unknown.status());
    assertEquals(known.body().replace("demo-c", "demo-x"), unknown.body());
  }

  private static String death(String type, String number) {
    return "{'event':{'type':'"
        + type
        + "','date':'2026-04-01'},'onBehalf':{'memberName':'Wei','memberNumber':'"
        + number
        + "','kinship':'CHILD','beneficiary':{'name':'Wen','phone':'099','account':'A-1'}}}";
  }

  @Test
  void nobody_tells_of_their_own_death() {
    Reply reply = send(Payload.of("start-claim/death").from("demo-c"));
    assertEquals(List.of("/onBehalf/memberNumber OWN_DEATH"), reply.errors());
  }

  @Test
  void for_another_event_nobody_claims_in_a_members_place() {
    String body = death("ACCIDENT_INJURY", "demo-c").replace("'},'on", "','minor':true},'on");
    assertEquals(
        List.of(
            "/onBehalf/beneficiary UNKNOWN",
            "/onBehalf/consent MISSING",
            "/onBehalf/kinship UNKNOWN",
            "/onBehalf/memberName UNKNOWN"),
        send(Payload.of("start-claim/death").body(body)).errors());
  }

  @Test
  void everything_wrong_about_who_claims_is_told_at_once() {
    String body =
        "{'event':{'type':'ACCIDENT_DEATH','date':'2026-04-01'},'onBehalf':{'memberName':'a\\nb',"
            + "'kinship':'COUSIN','found':true,'beneficiary':{'name':'','phone':7}}}";
    assertEquals(
        List.of(
            "/onBehalf/beneficiary/account MISSING",
            "/onBehalf/beneficiary/name LENGTH",
            "/onBehalf/beneficiary/phone NOT_A_TEXT",
            "/onBehalf/found UNKNOWN",
            "/onBehalf/kinship NOT_ONE_OF",
            "/onBehalf/memberName BAD_CHARACTER",
            "/onBehalf/memberNumber MISSING"),
        send(Payload.of("start-claim/death").body(body)).errors());
  }

  @Test
  void eleven_answers_in_free_words_are_too_many() {
    var narrative = new StringBuilder("'a':'x'");
    "bcdefghijk".chars().forEach(c -> narrative.append(",'" + (char) c + "':'x'"));
    String event = "{'event':{'type':'WATER','date':'2026-04-01','area':'1'},'narrative':{";
    Reply reply = send(Payload.of("start-claim/water").body(event + narrative + "}}"));
    assertEquals(List.of("/narrative COUNT"), reply.errors());
  }

  @Test
  void a_repeated_request_gets_its_first_answer_byte_for_byte() {
    Reply first = send(Payload.of("start-claim/hospital-stay"));
    for (int i = 0; i < 100; i++) {
      Reply again = send(Payload.of("start-claim/hospital-stay").in("en"));
      assertEquals(first.status(), again.status());
      assertEquals(first.body(), again.body());
      assertEquals("true", again.header("Idempotency-Replayed"));
    }
    assertEquals("", first.header("Idempotency-Replayed"));
  }

  @Test
  void a_key_that_comes_with_another_body_is_refused() {
    send(Payload.of("start-claim/hospital-stay"));
    Payload other = Payload.of("start-claim/water").from("demo-a").key("start-stay");
    assertEquals("idempotency-key-reused", send(other).problem());
  }

  @Test
  void a_key_of_somebody_else_is_another_key() {
    send(Payload.of("start-claim/hospital-stay"));
    Reply reply = send(Payload.of("start-claim/hospital-stay").from("demo-c"));
    assertEquals(201, reply.status());
    assertEquals("", reply.header("Idempotency-Replayed"));
  }

  @Test
  void the_same_event_is_not_claimed_twice() {
    Reply first = send(Payload.of("start-claim/hospital-stay"));
    Reply second = send(Payload.of("start-claim/hospital-stay").key("another"));
    assertEquals("claim-exists", second.problem());
    assertEquals(first.at("claimId"), second.at("claimId"));
  }

  @Test
  void a_stranger_has_nothing_to_claim_on() {
    Reply reply = send(Payload.of("start-claim/hospital-stay").from("demo-stranger"));
    assertEquals(403, reply.status());
    assertEquals("not-on-the-roster", reply.problem());
  }

  @Test
  void a_token_for_reviewing_does_not_file() {
    Payload payload = Payload.of("start-claim/water").authorizer("scope", "claims:review");
    assertEquals("missing-scope", send(payload).problem());
  }

  @Test
  void a_token_that_ran_out_is_refused() {
    Payload payload = Payload.of("start-claim/water").authorizer("expiresAt", "1");
    assertEquals("unauthorized", send(payload).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("start-claim"), 1_500));
  }

  @Test
  void who_asks_stands_in_the_token_alone() {
    Payload payload =
        Payload.of("start-claim/water")
            .body("{'event':{'type':'WATER','date':'2026-04-01','area':'1'},'member':'demo-a'}");
    assertTrue(send(payload).errors().contains("/member UNKNOWN"));
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
