package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.demo.Answer;
import org.mutualaid.demo.Patience;
import org.mutualaid.demo.Visitor;
import org.mutualaid.privacy.Derived;

/** A quarter from its file to its release, through the gateway, the state machine and the clock. */
@Acceptance
final class SettlementTest {
  /** The clock strikes every minute. */
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(100));

  private static final String PATH = "/admin/settlements/2026-Q1";
  private static final String FILE =
      """
      subject,kind,from,to,cause,selfPay1
      demo-a,OUTPATIENT,,2026-03-31,,4650.00
      demo-b,OUTPATIENT,,2026-03-31,,9000.00
      """;

  private final Visitor first;
  private final Visitor second;

  SettlementTest(RunningCloud cloud) {
    this.first = cloud.as("city-1");
    this.second = cloud.as("city-2");
  }

  @Test
  void a_quarter_is_settled_and_released_by_two_people() {
    send();
    JsonNode ready = at("READY");
    assertEquals(2, ready.at("/settled/members").asInt(), ready.toString());
    JsonNode waits = released(first, ready);
    assertEquals("AWAITING_SECOND_PERSON", waits.path("state").asText(), waits.toString());
    JsonNode releasing = released(second, waits);
    assertEquals("RELEASING", releasing.path("state").asText(), releasing.toString());
    JsonNode done = at("RELEASED");
    assertEquals(done.at("/settled/amount"), done.at("/released/amount"));
    assertEquals(done.at("/settled/payingLines"), done.at("/released/payingLines"));
  }

  private void send() {
    byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
    String hash = Base64.getEncoder().encodeToString(Derived.sha256().digest(bytes));
    String declared =
        "{\"contentType\":\"text/csv\",\"quarter\":\"2026-Q1\",\"size\":%d,\"sha256\":\"%s\"}"
            .formatted(bytes.length, hash);
    JsonNode upload = first.post("/admin/settlements", "quarter", declared).json().path("upload");
    Asked put = Asked.of(upload.path("url").asText());
    upload.path("headers").properties().forEach(h -> put.with(h.getKey(), h.getValue().asText()));
    Answer answer = put.send("PUT", bytes);
    assertEquals(200, answer.status(), answer.text());
  }

  private static JsonNode released(Visitor person, JsonNode seen) {
    int version = seen.path("version").asInt();
    String release = "{\"action\":\"Release\",\"version\":%d}".formatted(version);
    return person.post(PATH + "/actions", "release-" + version, release).json();
  }

  private JsonNode at(String state) {
    return PATIENCE.until(
        "the batch to be " + state,
        () ->
            Optional.of(first.get(PATH).json())
                .filter(one -> one.path("state").asText().equals(state)));
  }
}
