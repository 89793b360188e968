package org.mutualaid.functions.estimatebenefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Paid;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.ledger.Accounts;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.Ledgers;
import org.mutualaid.ledger.LineNumber;
import org.mutualaid.money.Money;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;

final class EstimateBenefitHandlerTest {
  private final Town town = new Town();
  private final EstimateBenefitHandler handler =
      new EstimateBenefitHandler(town.ledgers(), town.book(), town.settings());

  @Test
  void a_member_hears_what_an_event_of_their_own_would_be_worth_and_why() {
    Reply reply = send(Payload.of("estimate-benefit/own-stay"));
    assertEquals(200, reply.status(), reply.body());
    assertEquals("600.00", reply.at("calculation.total"));
    assertEquals(town.book().version(), reply.at("calculation.rulesVersion"));
    assertEquals("HOSPITAL_STAY", reply.at("event.type"));
    assertTrue(reply.at("calculation.lines").contains("15 天 × 每天 40.00 元 = 600.00 元"));
    assertTrue(reply.at("papers").contains("\"code\":\"DISCHARGE_SUMMARY\""), reply.body());
    assertTrue(reply.at("papers").contains("\"why\":\""), reply.body());
  }

  @Test
  void what_was_granted_before_counts() {
    Optional<Person> person = town.ledgers().ofMember(Town.person("demo-a")).person();
    Ledgers most = new MostNights(person);
    var after = new EstimateBenefitHandler(most, town.book(), town.settings());
    Reply reply = Reply.of(after, Payload.of("estimate-benefit/own-stay"));
    assertEquals("400.00", reply.at("calculation.total"));
    assertTrue(reply.at("calculation.lines").contains("此前已计 170 天，还可计 10 天"), reply.body());
  }

  /** Everybody has used 170 nights. */
  private record MostNights(Optional<Person> person) implements Ledgers {
    @Override
    public Accounts ofMember(PersonId member) {
      return new Accounts(member, person, nightsGranted(member), Optional.empty());
    }

    @Override
    public Accounts withHome(PersonId member) {
      return ofMember(member);
    }
  }

  /** 170 of the 180 nights of this year of cover. */
  private static Ledger nightsGranted(PersonId member) {
    var paid =
        new Paid(
            BenefitCode.parse("HOSP-ALLOW.DAILY"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 5),
            new Money(680_000),
            170,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var line =
        new LedgerLine(
            new LineNumber("earlier", 1),
            member,
            paid,
            LedgerLine.State.RESERVED,
            Optional.empty());
    return Ledger.NONE.plus(List.of(line), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"K1,2026-04-01", "C2,2026-04-09"})
  void a_child_that_was_not_in_the_household_then_is_refused(String child, String date) {
    Reply reply = send(Payload.of("estimate-benefit/own-stay").body(accident(child, date)));
    assertEquals(422, reply.status());
    assertEquals(List.of("/event/child UNKNOWN_CHILD"), reply.errors());
  }

  @Test
  void a_child_of_the_household_has_an_estimate() {
    String body = accident("C1", "2026-04-01");
    Reply reply = send(Payload.of("estimate-benefit/own-stay").body(body));
    assertEquals("300.00", reply.at("calculation.total"), reply.body());
  }

  private static String accident(String child, String date) {
    return "{'event':{'type':'CHILD_ACCIDENT','date':'"
        + date
        + "','child':'"
        + child
        + "','minor':true}}";
  }

  @Test
  void a_child_of_a_what_if_is_nobodys() {
    String asked = accident("K1", "2026-04-01");
    String cover =
        ",'cover':{'memberships':[{'from':'2019-09-01'}],'enrolments':[{'plan':'ACC-PROP',"
            + "'start':'2026-01-01','end':'2026-12-31'}]}}";
    String body = asked.substring(0, asked.length() - 1) + cover;
    assertEquals(200, send(Payload.of("estimate-benefit/what-if-stay").body(body)).status());
  }

  @ParameterizedTest
  @CsvSource({"2026-04-09,NOTICE_LATE", "2026-04-10,''"})
  void it_says_where_the_office_should_have_heard_of_it_earlier(String date, String code) {
    String body = "{'event':{'type':'WATER','date':'" + date + "','area':'1'}}";
    Reply reply = send(Payload.of("estimate-benefit/own-stay").body(body));
    assertEquals(code, reply.at("lateNotice.code"));
  }

  @Test
  void nobody_asks_what_their_own_death_is_worth() {
    String body = "{'event':{'type':'ACCIDENT_DEATH','date':'2026-04-01'}}";
    Reply reply = send(Payload.of("estimate-benefit/own-stay").body(body));
    assertEquals(List.of("/event/type OWN_DEATH"), reply.errors());
  }

  @Test
  void it_says_until_when_each_benefit_is_claimed() {
    Reply reply = send(Payload.of("estimate-benefit/own-stay").in("en"));
    assertEquals(
        "[{\"benefit\":\"HOSP-ALLOW.DAILY\",\"benefitName\":\"Hospital allowance\","
            + "\"from\":\"2026-04-01\",\"by\":\"2028-04-16\"}]",
        reply.at("claimTimes"));
  }

  @Test
  void nothing_is_kept_so_no_request_key_is_asked_for_and_the_answer_is_always_the_same() {
    Reply first = send(Payload.of("estimate-benefit/own-stay"));
    assertEquals(first.body(), send(Payload.of("estimate-benefit/own-stay")).body());
    assertEquals("", first.header("Idempotency-Replayed"));
  }

  @Test
  void an_event_that_no_plan_covers_is_worth_nothing_and_says_so() {
    Payload payload =
        Payload.of("estimate-benefit/own-stay")
            .body(
                "{'event':{'type':'CRITICAL_ILLNESS','date':'2026-04-01','disease':'STROKE',"
                    + "'severity':'SEVERE'}}");
    Reply reply = send(payload);
    assertEquals("0.00", reply.at("calculation.total"));
    assertEquals("NO_COVER", reply.at("calculation.reason.code"));
    assertEquals("[]", reply.at("claimTimes"));
  }

  @ParameterizedTest
  @CsvSource({"what-if-stay,600.00", "what-if-illness,20000.00"})
  void staff_ask_by_a_cover_that_they_state(String payload, String total) {
    Reply reply = send(Payload.of("estimate-benefit/" + payload));
    assertEquals(200, reply.status(), reply.body());
    assertEquals(total, reply.at("calculation.total"), reply.body());
  }

  @Test
  void what_is_not_stated_is_not_known_and_never_pays() {
    Reply reply =
        send(
            whatIf(
                "{'memberships':[{'from':'2019-09-01'}],'enrolments':[{'plan':'HOSP-ALLOW',"
                    + "'start':'2026-01-01','end':'2026-12-31','continuousSince':'2024-01-01'}]}"));
    assertEquals("0.00", reply.at("calculation.total"));
    assertTrue(reply.at("calculation.lines").contains("\"code\":\"FACT_UNKNOWN\""), reply.body());
  }

  @Test
  void a_what_if_reads_nothing_about_anybody() {
    Payload stranger = Payload.of("estimate-benefit/what-if-stay").from("demo-stranger");
    assertEquals("600.00", send(stranger).at("calculation.total"));
  }

  @Test
  void a_member_may_not_state_a_cover_whatever_else_is_wrong() {
    Payload payload = Payload.of("estimate-benefit/own-stay").body("{'cover':7,'who':'demo-b'}");
    Reply reply = send(payload);
    assertEquals(403, reply.status());
    assertEquals("missing-scope", reply.problem());
  }

  @Test
  void a_token_for_reviewing_alone_has_no_cover_of_its_own() {
    Payload payload = Payload.of("estimate-benefit/own-stay").authorizer("scope", "claims:review");
    assertEquals("missing-scope", send(payload).problem());
  }

  @Test
  void a_stranger_has_no_cover_to_ask_about() {
    Reply reply = send(Payload.of("estimate-benefit/own-stay").from("demo-stranger"));
    assertEquals(403, reply.status());
    assertEquals("not-on-the-roster", reply.problem());
  }

  @Test
  void a_token_that_ran_out_is_refused() {
    Payload payload = Payload.of("estimate-benefit/own-stay").authorizer("expiresAt", "1");
    assertEquals("unauthorized", send(payload).problem());
  }

  @Test
  void everything_wrong_is_told_at_once() {
    Reply reply = send(Payload.of("estimate-benefit/everything-wrong"));
    assertEquals(422, reply.status());
    assertEquals(
        List.of(
            "/cover/enrolments/0/plan NOT_ONE_OF",
            "/cover/enrolments/0/start NOT_A_DATE",
            "/cover/memberships MISSING",
            "/cover/traits/sex NOT_ONE_OF",
            "/event/area NOT_POSITIVE",
            "/event/date IN_THE_FUTURE",
            "/narrative UNKNOWN"),
        reply.errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",'end':'2025-12-31'|/cover/enrolments/0/end TOO_EARLY",
        ",'end':'2026-12-31','continuousSince':'2026-01-02'"
            + "|/cover/enrolments/0/continuousSince TOO_LATE",
        ",'end':'2026-12-31','shares':2|/cover/enrolments/0/shares OUT_OF_RANGE",
        ",'end':'2026-12-31','tier':26|/cover/enrolments/0/tier UNKNOWN",
        ",'end':'2026-12-31','tier':0|/cover/enrolments/0/tier OUT_OF_RANGE",
        ",'end':null|/cover/enrolments/0/end NULL"
      })
  void an_enrolment_that_cannot_be_is_refused(String rest, String error) {
    Reply reply =
        send(
            whatIf(
                "{'memberships':[{'from':'2019-09-01'}],'enrolments':[{'plan':'HOSP-ALLOW',"
                    + "'start':'2026-01-01'"
                    + rest
                    + "}]}"));
    assertEquals(List.of(error), reply.errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|/cover/memberships COUNT",
        "[7]|/cover/memberships/0 NOT_AN_OBJECT",
        "[{}]|/cover/memberships/0/from MISSING",
        "[{'from':'2020-01-01','to':'2019-12-31'}]|/cover/memberships/0/to TOO_EARLY"
      })
  void a_membership_that_cannot_be_is_refused(String memberships, String error) {
    String enrolments = "[{'plan':'ACC-DUES','start':'2026-01-01','end':'2026-12-31','tier':26}]";
    Reply reply =
        send(whatIf("{'memberships':" + memberships + ",'enrolments':" + enrolments + "}"));
    assertEquals(List.of(error), reply.errors());
  }

  @Test
  void a_tier_that_the_plan_does_not_have_is_told_with_those_it_has() {
    Reply reply =
        send(
            whatIf(
                "{'memberships':[{'from':'2019-09-01'}],'enrolments':[{'plan':'ACC-DUES',"
                    + "'start':'2026-01-01','end':'2026-12-31','tier':27}],"
                    + "'traits':{'birthDate':'2026-04-21'}}"));
    assertEquals(
        List.of("/cover/enrolments/0/tier NOT_ONE_OF", "/cover/traits/birthDate TOO_LATE"),
        reply.errors());
    assertTrue(reply.body().contains("26, 50, 74, 100, 32, 62, 93, 124"), reply.body());
    assertFalse(reply.body().contains("\"27\""), reply.body());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("estimate-benefit"), 700));
  }

  private static Payload whatIf(String cover) {
    return Payload.of("estimate-benefit/what-if-stay")
        .body(
            "{'event':{'type':'HOSPITAL_STAY','admission':'2026-04-01','discharge':'2026-04-16',"
                + "'cause':'ILLNESS'},'cover':"
                + cover
                + "}");
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
