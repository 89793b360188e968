package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Answer;
import org.mutualaid.demo.Visitor;

/** An officer files for a member, and the hotline looks, through the running gateway. */
@Acceptance
final class FiledForMemberTest {
  private static final String FIRE =
      "{\"event\":{\"type\":\"FIRE\",\"date\":\"2026-02-0%d\",\"loss\":\"%s\"}%s}";
  private static final String FOR =
      ",\"onBehalf\":{\"memberNumber\":\"%s\","
          + "\"consent\":{\"how\":\"WRITTEN\",\"on\":\"2026-02-10\"}}";

  private final RunningCloud cloud;

  FiledForMemberTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void the_member_sees_what_the_officer_did_and_discards_it() {
    Visitor officer = cloud.as("unit-2");
    Visitor member = cloud.as("demo-c");
    Answer filed =
        officer.post("/claims", "filed-1", FIRE.formatted(3, "9000.00", FOR.formatted("demo-c")));
    assertEquals(201, filed.status(), filed.text());
    String path = "/claims/" + filed.json().path("claimId").asText();

    assertEquals(200, officer.get(path).status());
    String change = FIRE.formatted(4, "8000.00", ",\"version\":1");
    assertEquals(200, officer.put(path + "/event", "filed-2", change).status());
    JsonNode seen = member.get(path).json();
    assertEquals("UNIT", seen.at("/timeline/0/by").asText(), seen.toString());
    assertEquals("WRITTEN", seen.at("/timeline/0/consent/how").asText());
    assertEquals("U-0002", seen.at("/timeline/1/office").asText());
    assertFalse(seen.toString().contains("unit-2"), seen.toString());
    assertTrue(member.get(path + "/access-log").text().contains("UNIT"));

    String discard = "{\"action\":\"Discard\",\"version\":2}";
    assertEquals(404, cloud.as("unit-1").post(path + "/actions", "filed-3", discard).status());
    assertEquals(200, member.post(path + "/actions", "filed-4", discard).status());
  }

  @Test
  void the_hotline_sees_where_a_claim_stands_and_opens_no_paper() {
    Visitor hotline = cloud.as("hotline-1");
    JsonNode handedIn = cloud.as("demo-a").get("/claims").json().path("items").get(0);
    String id = handedIn.path("claimId").asText();
    Answer seen = hotline.get("/admin/claims/" + id);
    assertEquals(200, seen.status(), seen.text());
    assertFalse(seen.json().has("event") || seen.json().has("documents"), seen.text());
    assertTrue(seen.json().has("papersMissing"), seen.text());
    assertEquals(404, hotline.get("/claims/" + id + "/documents/" + "0".repeat(26)).status());
  }

  @Test
  void of_a_member_elsewhere_and_of_nobody_the_same_is_said() {
    Visitor officer = cloud.as("unit-1");
    Answer elsewhere =
        officer.post("/claims", "none-1", FIRE.formatted(5, "1.00", FOR.formatted("demo-c")));
    Answer nobody =
        officer.post("/claims", "none-2", FIRE.formatted(5, "1.00", FOR.formatted("demo-zzz")));
    assertEquals(422, elsewhere.status(), elsewhere.text());
    assertEquals(elsewhere.json().path("errors"), nobody.json().path("errors"));
    Refusals.isProblem(elsewhere);
  }
}
