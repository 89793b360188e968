package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mutualaid.acceptance.Refusals.isProblem;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.demo.Answer;

/** Addresses, lists and tokens that cannot be: one form of refusal, and never a 5xx. */
@Acceptance
final class HostileAddressTest {
  private final RunningCloud cloud;

  HostileAddressTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/claims/..%2f..%2fetc",
        "/claims/%00",
        "/claims/%F0%9F%92%A9",
        "/claims/" + "a",
        "/claims/00000000000000000000000000%0d%0aX: y",
        "/claims/ILOU0000000000000000000000"
      })
  void a_claim_of_an_impossible_form_does_not_exist(String path) {
    Answer answer = asked(path.replace(" ", "%20")).send("GET", "");
    assertTrue(Set.of(400, 404).contains(answer.status()), answer.text());
    isProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/claims?limit=0",
        "/claims?limit=101",
        "/claims?limit=ten",
        "/claims?cursor=%2F%2F",
        "/claims?cursor=eyJwayI6IngifQ",
        "/admin/queue",
        "/admin/queue?level=GOD&office=M-0001",
        "/admin/queue?level=MUNICIPAL&office=M-0001&limit=-1",
        "/admin/queue?level=MUNICIPAL&office=M-0001&cursor=AAAA"
      })
  void a_list_that_cannot_be_read_is_refused(String path) {
    Answer answer = asked(path).send("GET", "");
    assertTrue(Set.of(400, 403, 422).contains(answer.status()), answer.request() + answer.text());
    isProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Basic eDp5",
        "Bearer a.b.c",
        "bearer none",
        "Bearer ey.ey.ey"
      })
  void no_token_or_a_bad_one_is_unauthorized(String header) {
    Asked asked = Asked.of(cloud.url(0) + "/claims");
    Answer answer =
        (header.isEmpty() ? asked : asked.with("Authorization", header)).send("GET", "");
    assertEquals(401, answer.status(), answer.text());
    isProblem(answer);
  }

  @Test
  void a_token_that_was_tampered_with_is_unauthorized() {
    String token = cloud.as("demo-a").token();
    String[] parts = token.split("\\.");
    String none = "eyJhbGciOiJub25lIn0." + parts[1] + ".";
    String other = parts[0] + "." + cloud.as("city-1").token().split("\\.")[1] + "." + parts[2];
    for (String bad : List.of(none, other, token.substring(0, token.length() - 4) + "AAAA")) {
      Answer answer =
          Asked.of(cloud.url(0) + "/claims").with("Authorization", "Bearer " + bad).send("GET", "");
      assertEquals(401, answer.status(), answer.text());
      isProblem(answer);
    }
  }

  @Test
  void who_is_not_on_the_roster_is_told_so() {
    Answer answer =
        cloud
            .as("demo-stranger")
            .post(
                "/claims",
                "stranger",
                "{\"event\":{\"type\":\"WATER\",\"date\":\"2026-01-05\",\"area\":\"40.00\"}}");
    assertEquals(403, answer.status(), answer.text());
    assertEquals("/docs/problems.md#not-on-the-roster", answer.json().path("type").asText());
  }

  @Test
  void refusals_come_in_the_language_that_is_asked_for() {
    assertTrue(titleIn("en").chars().allMatch(c -> c < 128), titleIn("en"));
    assertTrue(titleIn("zh-CN").codePoints().anyMatch(Character::isIdeographic));
    assertEquals(titleIn("zh-CN"), titleIn("fr"));
  }

  private String titleIn(String language) {
    return asked("/claims/" + "0".repeat(26))
        .with("Accept-Language", language)
        .send("GET", "")
        .json()
        .path("title")
        .asText();
  }

  private Asked asked(String path) {
    return Asked.of(cloud.url(0) + path)
        .with("Authorization", "Bearer " + cloud.as("city-1").token())
        .with("Content-Type", "application/json")
        .with("Idempotency-Key", "hostile-" + System.nanoTime());
  }
}
