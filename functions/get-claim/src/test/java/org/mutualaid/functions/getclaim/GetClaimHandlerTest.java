package org.mutualaid.functions.getclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.ClaimAction.Confirm;
import org.mutualaid.claim.ClaimAction.Reject;
import org.mutualaid.claim.Route;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.people.Cover;
import org.mutualaid.people.Person;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;
import org.mutualaid.people.Traits;

final class GetClaimHandlerTest {
  private final Town town = Town.withClaimAtUnit();
  private final GetClaimHandler handler = handler(town);

  @Test
  void a_member_sees_a_claim_of_their_own() {
    Reply reply = send(Payload.of("get-claim/own"));
    assertEquals(200, reply.status());
    assertEquals("UNIT_REVIEW", reply.at("state"));
    assertEquals("肺炎", reply.at("narrative.diagnosis"));
    assertEquals("[\"Withdraw\"]", reply.at("possibleActions"));
    assertEquals("", reply.at("claimant"));
  }

  @Test
  void a_reviewer_sees_it_with_who_claims_and_what_the_reviewer_may_do() {
    Reply reply = send(Payload.of("get-claim/for-review"));
    assertEquals(200, reply.status());
    assertEquals("First review by the unit union", reply.at("stateName"));
    assertEquals("演示 demo-a", reply.at("claimant.name"));
    assertEquals(
        "[\"Take\",\"Confirm\",\"ObjectTo\",\"RequestPapers\",\"Hold\",\"Note\"]",
        reply.at("possibleActions"));
  }

  @Test
  void a_member_sees_who_of_the_staff_opened_it_by_role_alone() {
    assertEquals("[]", send(Payload.of("get-claim/access-log")).at("items"));
    send(Payload.of("get-claim/for-review"));
    String items = send(Payload.of("get-claim/access-log")).at("items");
    assertEquals(
        "[{\"at\":\"2026-04-20T10:00:00+08:00\",\"by\":\"UNIT\","
            + "\"byName\":\"基层工会\",\"words\":\"查看了申请\"}]",
        items);
    Reply stranger = send(Payload.of("get-claim/access-log").from("demo-b"));
    assertEquals("no-such-claim", stranger.problem());
  }

  @Test
  void an_auditor_gets_all_that_is_recorded_and_leaves_a_look_behind() {
    town.people().record(auditor());
    Reply reply = send(Payload.of("get-claim/evidence").from("auditor-1"));
    assertEquals(200, reply.status());
    assertTrue(reply.at("acts").contains(Town.person("demo-a").value()), reply.at("acts"));
    assertTrue(reply.at("looks").contains("\"as\":\"AUDITOR\""), reply.at("looks"));
    assertEquals("UNIT_REVIEW", reply.at("claim.state"));
    assertEquals("[]", reply.at("claim.possibleActions"));
    assertEquals("not-your-desk", send(Payload.of("get-claim/evidence")).problem());
  }

  @Test
  void the_hotline_sees_where_it_stands_and_nothing_of_what_was_wrong() {
    var reject = new Reject("FACTS_NOT_PROVEN", "article 12", Optional.of("no receipts"));
    Town atCity = Town.withClaimAtCity().reviewed("city-1", reject);
    atCity.people().record(staff("hotline-1", Role.HOTLINE));
    Reply reply = Reply.of(handler(atCity), Payload.of("get-claim/for-review").from("hotline-1"));
    assertEquals(200, reply.status());
    assertEquals("MUNICIPAL_REVIEW", reply.at("state"));
    assertEquals("演示 demo-a", reply.at("claimant.name"));
    assertEquals("[]", reply.at("papersMissing"));
    assertTrue(reply.at("timeline").contains("\"action\":\"PassOn\""));
    assertEquals("[\"Note\"]", reply.at("possibleActions"));
    for (String secret :
        List.of(
            "肺炎",
            "市第一人民医院",
            "HOSPITAL_STAY",
            "2026-04-16",
            "HOSP-ALLOW",
            "600.00",
            "ACCT",
            ".jpg",
            "documentId",
            "FACTS_NOT_PROVEN",
            "article 12",
            "no receipts",
            "\"proposed\"")) {
      assertFalse(reply.body().contains(secret), secret);
    }
    assertEquals("not-your-desk", send(Payload.of("get-claim/evidence").from("unit-1")).problem());
  }

  private static Person auditor() {
    return staff("auditor-1", Role.AUDITOR);
  }

  private static Person staff(String subject, Role role) {
    var nothing = new Traits(Optional.empty(), Optional.empty(), Optional.empty());
    return new Person(
        Town.person(subject),
        new Cover(List.of(), List.of(), nothing),
        Optional.of(new Post(role, Route.CITY)),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void notes_are_shown_to_staff_alone() {
    town.reviewed("unit-1", new Confirm(Optional.of("seen in person")));
    assertTrue(send(Payload.of("get-claim/for-review")).body().contains("seen in person"));
    assertFalse(send(Payload.of("get-claim/own")).body().contains("seen in person"));
  }

  @Test
  void what_is_proposed_is_shown_whole_to_staff_and_to_the_member_once_it_is_decided() {
    var reject = new Reject("FACTS_NOT_PROVEN", "article 12", Optional.of("no receipts"));
    Town atCity = Town.withClaimAtCity().reviewed("city-1", reject);
    String staff = timeline(atCity, Payload.of("get-claim/for-review").from("city-2"));
    for (String part : List.of("\"proposed\":\"Reject\"", "NOT_PROVEN", "article 12", "receipts")) {
      assertTrue(staff.contains(part), staff);
    }
    String member = timeline(atCity, Payload.of("get-claim/own"));
    for (String part : List.of("\"proposed\"", "NOT_PROVEN", "article 12", "receipts")) {
      assertFalse(member.contains(part), member);
    }
    atCity.reviewed("city-2", reject);
    assertTrue(timeline(atCity, Payload.of("get-claim/own")).contains("article 12"));
  }

  private static String timeline(Town town, Payload payload) {
    return Reply.of(handler(town), payload).at("timeline");
  }

  @Test
  void a_claim_of_somebody_else_looks_like_none() {
    Reply foreign = send(Payload.of("get-claim/own").from("demo-c"));
    Reply missing = send(Payload.of("get-claim/own").path("claimId", "0".repeat(26)));
    Reply unformed = send(Payload.of("get-claim/own").path("claimId", "x"));
    Reply otherUnit = send(Payload.of("get-claim/for-review").from("unit-2").in("zh-CN"));
    assertEquals(404, foreign.status());
    assertEquals(foreign.body(), missing.body());
    assertEquals(foreign.body(), unformed.body());
    assertEquals(foreign.body(), otherUnit.body());
  }

  @Test
  void a_post_is_what_the_roster_says_not_the_token() {
    Payload payload = Payload.of("get-claim/for-review").from("demo-c");
    assertEquals("not-your-desk", send(payload).problem());
  }

  @Test
  void a_draft_is_the_members_alone() {
    Town drafting = new Town().withDraft();
    Reply reply = Reply.of(handler(drafting), Payload.of("get-claim/for-review"));
    assertEquals("no-such-claim", reply.problem());
  }

  @Test
  void each_route_asks_for_its_own_scope() {
    Payload own = Payload.of("get-claim/own").authorizer("scope", "claims:review");
    assertEquals("missing-scope", send(own).problem());
    Payload review = Payload.of("get-claim/for-review").authorizer("scope", "claims:file");
    assertEquals("missing-scope", send(review).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("get-claim"), 400));
  }

  private static GetClaimHandler handler(Town town) {
    return new GetClaimHandler(
        town.claims(), town.looks(), town.book(), town.vault(), town.settings());
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
