package org.mutualaid.functions.releasesettlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.lambda.testing.Hostile;
import org.mutualaid.lambda.testing.Payload;
import org.mutualaid.lambda.testing.Reply;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.settlement.Batch;
import org.mutualaid.settlement.Quarter;

final class ReleaseSettlementHandlerTest {
  private static final String RELEASE = "release-settlement/release";

  private final Town town = new Town();
  private final ReleaseSettlementHandler handler =
      new ReleaseSettlementHandler(
          town.quarter().batches(), town.quarter().settlements(), town.settings());

  @BeforeEach
  void settleTheQuarter() {
    town.quarter().pays("demo-a", 20_000);
  }

  @Test
  void two_people_at_the_city_release_a_quarter() {
    Reply first = send(Payload.of(RELEASE));
    assertEquals(200, first.status());
    assertEquals("AWAITING_SECOND_PERSON", first.at("state"));
    assertEquals("[]", first.at("possibleActions"));
    Reply second = send(second("city-2"));
    assertEquals("RELEASING", second.at("state"));
    assertEquals("4", second.at("version"));
    assertEquals(List.of(Town.person("city-1"), Town.person("city-2")), batch().releasedBy());
    assertEquals(List.of(new Quarter(2026, 1)), town.quarter().batches().beingReleased(Town.NOW));
  }

  @Test
  void one_person_is_not_two() {
    send(Payload.of(RELEASE));
    assertEquals("acted-before", send(second("city-1")).problem());
    assertEquals(Batch.State.AWAITING_SECOND_PERSON, batch().state());
  }

  @Test
  void the_same_request_gets_the_same_answer_and_another_of_its_version_comes_too_late() {
    Reply first = send(Payload.of(RELEASE));
    assertEquals(first.body(), send(Payload.of(RELEASE)).body());
    Reply late = send(Payload.of(RELEASE).key("release-2").from("city-2"));
    assertEquals(409, late.status());
    assertEquals("settlement-not-ready", late.problem());
    assertEquals("AWAITING_SECOND_PERSON", late.at("state"));
    assertEquals("3", late.at("currentVersion"));
  }

  @Test
  void who_is_paid_something_in_the_batch_releases_nothing() {
    town.quarter().pays("city-1", 1);
    Payload payload = Payload.of(RELEASE).body("{'action':'Release','version':4}");
    assertEquals("own-claim", send(payload).problem());
    assertEquals("AWAITING_SECOND_PERSON", send(payload.from("city-2")).at("state"));
  }

  @Test
  void who_settled_to_nothing_may_release() {
    town.quarter().pays("city-1", 0);
    Payload payload = Payload.of(RELEASE).body("{'action':'Release','version':4}");
    assertEquals("AWAITING_SECOND_PERSON", send(payload).at("state"));
  }

  @Test
  void what_comes_after_the_first_word_needs_both_again() {
    send(Payload.of(RELEASE));
    town.quarter().pays("demo-b", 5);
    assertEquals(Batch.State.READY, batch().state());
    assertEquals("settlement-not-ready", send(second("city-2")).problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo-a", "unit-1", "district-1", "nobody"})
  void who_holds_no_post_at_the_city_releases_nothing(String subject) {
    assertEquals("not-your-desk", send(Payload.of(RELEASE).from(subject)).problem());
  }

  @Test
  void a_quarter_that_was_not_begun_is_not_there() {
    assertEquals(
        "no-such-settlement", send(Payload.of(RELEASE).path("quarter", "2025-Q4")).problem());
  }

  @Test
  void hostile_requests_get_decent_answers() {
    assertEquals(List.of(), Hostile.complaints(handler, Payload.all("release-settlement"), 400));
  }

  private Batch batch() {
    return town.quarter().batches().find(new Quarter(2026, 1)).one().orElseThrow();
  }

  private static Payload second(String subject) {
    return Payload.of(RELEASE)
        .from(subject)
        .key("release-second")
        .body("{'action':'Release','version':3}");
  }

  private Reply send(Payload payload) {
    return Reply.of(handler, payload);
  }
}
