package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Exchange;

/** The three stories of the demo, on the packed functions. */
@Acceptance
final class StoriesTest {
  private final RunningCloud cloud;

  StoriesTest(RunningCloud cloud) {
    this.cloud = cloud;
  }

  @Test
  void three_claims_are_decided_as_their_stories_say() {
    List<String> decided =
        cloud.exchanges().stream()
            .filter(e -> e.path().startsWith("/admin") && e.method().equals("POST"))
            .filter(e -> e.answer().status() == 200)
            .filter(e -> !e.answer().header("idempotency-replayed").equals("true"))
            .map(e -> e.answer().json().path("state").asText())
            .filter(state -> List.of("APPROVED", "REJECTED").contains(state))
            .toList();
    assertEquals(List.of("APPROVED", "REJECTED", "APPROVED"), decided);
  }

  @Test
  void no_answer_was_a_5xx() {
    List<Exchange> failed =
        cloud.exchanges().stream().filter(exchange -> exchange.answer().status() >= 500).toList();
    assertEquals(List.of(), failed);
  }
}
