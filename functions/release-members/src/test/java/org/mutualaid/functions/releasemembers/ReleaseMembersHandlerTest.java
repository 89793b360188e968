package org.mutualaid.functions.releasemembers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.lambda.events.UnreadableEvent;
import org.mutualaid.lambda.testing.Town;
import org.mutualaid.money.Money;
import org.mutualaid.settlement.Batch;
import org.mutualaid.settlement.Batches;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.ReleaseBatch;
import org.mutualaid.settlement.Released;

class ReleaseMembersHandlerTest {
  private static final Path EVENT = Path.of("../../events/release-members/every-minute.json");
  private static final Quarter QUARTER = new Quarter(2026, 1);

  private final Town town = new Town();
  private final ReleaseMembersHandler handler =
      new ReleaseMembersHandler(town.quarter().batches(), town.quarter().releases());

  @BeforeEach
  void settleTheQuarter() {
    town.quarter().pays("demo-a", 20_000).pays("demo-b", 1_050);
  }

  @Test
  void nothing_comes_of_a_batch_that_nobody_released() throws IOException {
    send(60_000);
    assertEquals(Released.NONE, kept().released());
    say("city-1");
    send(60_000);
    assertEquals(Released.NONE, kept().released());
  }

  @Test
  void a_batch_that_two_people_released_is_released_to_its_members() throws IOException {
    say("city-1");
    say("city-2");
    send(60_000);
    assertEquals(new Released(2, 2, new Money(21_050)), kept().released());
    assertEquals(Optional.of(Batch.State.RELEASED), kept().one().map(Batch::state));
    assertEquals(2, town.quarter().outbox().pendingSince(Town.NOW.plusSeconds(3_600), 10).size());
  }

  @Test
  void nothing_is_begun_when_the_time_is_up() throws IOException {
    say("city-1");
    say("city-2");
    send(9_000);
    assertEquals(Released.NONE, kept().released());
    assertEquals(Optional.of(Batch.State.RELEASING), kept().one().map(Batch::state));
    send(60_000);
    assertEquals(Optional.of(Batch.State.RELEASED), kept().one().map(Batch::state));
  }

  @Test
  void an_event_that_is_not_of_the_clock_is_refused() {
    assertThrows(UnreadableEvent.class, () -> handled("{}", 60_000));
  }

  private Batches.Kept kept() {
    return town.quarter().batches().find(QUARTER);
  }

  private void say(String subject) {
    long version = kept().one().orElseThrow().version();
    var request = new RequestKey(Town.person(subject), "POST /x", subject, "hash");
    new ReleaseBatch(town.quarter().batches(), town.quarter().settlements())
        .on(QUARTER, version, request, _ -> new Receipt(""));
  }

  private void send(int millisLeft) throws IOException {
    handled(Files.readString(EVENT), millisLeft);
  }

  private void handled(String event, int millisLeft) throws IOException {
    handler.handleRequest(
        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream(),
        left(millisLeft));
  }

  private static Context left(int millis) {
    return (Context)
        Proxy.newProxyInstance(
            Context.class.getClassLoader(),
            Stream.of(Context.class).toArray(Class<?>[]::new),
            (_, method, _) -> method.getName().equals("getRemainingTimeInMillis") ? millis : null);
  }
}
