package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Answer;

/** A death, told through the running gateway by somebody who is on no roster. */
@Acceptance
final class DeathClaimTest {
  private static final String STRANGER = "demo-stranger";

  /** The name of the member is one that must not stand in clear anywhere. */
  private static final String DEATH =
      "{\"event\":{\"type\":\"ACCIDENT_DEATH\",\"date\":\"2026-01-05\"},\"onBehalf\":{"
          + "\"memberName\":\"演示·丁 Demo Member D\",\"memberNumber\":\"%s\",\"kinship\":"
          + "\"SPOUSE\",\"beneficiary\":{\"name\":\"演示·甲 Demo Member A\","
          + "\"phone\":\"099-0000-1001\",\"account\":\"DEMO-ACCT-0000-1001\"}}}";

  private final RunningCloud cloud;

  DeathClaimTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void the_answer_does_not_tell_whether_the_roster_knows_who_was_named() {
    ObjectNode known = started("demo-d");
    ObjectNode unknown = started("demo-zzz");
    String claim = known.path("claimId").asText();
    assertFalse(known.has("calculation"), known.toString());
    assertEquals(comparable(known), comparable(unknown));

    assertEquals(200, seen(STRANGER, claim).status());
    assertEquals(404, seen("demo-d", claim).status());
    assertTrue(claimsOf(STRANGER).contains(claim));
    assertFalse(claimsOf("demo-d").contains(claim));
  }

  @Test
  void nobody_tells_of_their_own_death() {
    Answer answer = told("demo-d", DEATH.formatted("demo-d"), "own");
    assertEquals(422, answer.status(), answer.text());
    assertEquals(List.of("/onBehalf/memberNumber"), answer.json().findValuesAsText("pointer"));
    Refusals.isProblem(answer);
  }

  private ObjectNode started(String number) {
    Answer answer = told(STRANGER, DEATH.formatted(number), number);
    assertEquals(201, answer.status(), answer.text());
    return (ObjectNode) answer.json();
  }

  /** Without what names the claim, its number and its moment, and what the claimant wrote. */
  private static JsonNode comparable(ObjectNode claim) {
    ObjectNode left = claim.deepCopy();
    left.remove(List.of("claimId", "reference", "startedAt", "timeline"));
    ((ObjectNode) left.path("onBehalf")).remove("memberNumber");
    return left;
  }

  private Answer told(String person, String body, String key) {
    return Asked.of(cloud.url(0) + "/claims")
        .with("Authorization", "Bearer " + cloud.as(person).token())
        .with("Content-Type", "application/json")
        .with("Idempotency-Key", "death-of-" + key)
        .send("POST", body);
  }

  private Answer seen(String person, String claim) {
    return Asked.of(cloud.url(0) + "/claims/" + claim)
        .with("Authorization", "Bearer " + cloud.as(person).token())
        .send("GET", "");
  }

  private List<String> claimsOf(String person) {
    return Asked.of(cloud.url(0) + "/claims?limit=100")
        .with("Authorization", "Bearer " + cloud.as(person).token())
        .send("GET", "")
        .json()
        .findValuesAsText("claimId");
  }
}
