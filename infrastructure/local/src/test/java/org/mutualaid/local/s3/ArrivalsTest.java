package org.mutualaid.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.local.async.AsyncCalls;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.files.Failures;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Outcome;
import org.mutualaid.local.template.EventSource;
import org.mutualaid.local.template.FunctionSpec;
import org.mutualaid.local.template.StateMachine;

class ArrivalsTest {
  private static final NotifyingStore.Arrived PAPER =
      new NotifyingStore.Arrived("Put", "papers", "papers/a b/身.jpg", 7, "\"e\"");
  private static final FunctionSpec INSPECT =
      new FunctionSpec(
          "Inspect",
          "x",
          Path.of("x"),
          128,
          Duration.ofSeconds(1),
          Map.of(),
          List.of(new EventSource.Arrival("Inspect.Arrived", "papers", "papers/", "")),
          0,
          2,
          "arn:aws:sqs:r:a:Failed");
  private static final StateMachine SETTLE =
      new StateMachine(
          "Settle",
          "arn:settle",
          Json.object(),
          List.of(new EventSource.Arrival("Settle.FileArrived", "papers", "insurance/", "")));
  @TempDir Path folder;
  private final BlockingQueue<String> started = new LinkedBlockingQueue<>();
  private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();

  @Test
  void an_arrival_is_brought_once_and_leaves_the_journal() throws Exception {
    var journal = new Journal(folder.resolve("arrivals"));
    try (Arrivals arrivals = arrivals(journal, this::take)) {
      arrivals.arrived(PAPER);

      JsonNode object = next().path("s3").path("object");
      assertEquals("papers/a+b/%E8%BA%AB.jpg", object.path("key").asText());
      assertEquals("e", object.path("eTag").asText());
      assertEquals(7, object.path("size").asInt());
      awaitEmpty(journal);
    }
  }

  @Test
  void what_was_journaled_before_a_kill_is_brought_after_the_next_start() throws Exception {
    var hanging = new CountDownLatch(1);
    Arrivals killed = arrivals(new Journal(folder.resolve("arrivals")), (f, e) -> hang(hanging));
    killed.arrived(PAPER);
    assertTrue(hanging.await(10, TimeUnit.SECONDS));
    killed.close();

    var journal = new Journal(folder.resolve("arrivals"));
    assertEquals(1, journal.entries().size());
    try (Arrivals next = arrivals(journal, this::take)) {
      next.resume();
      assertEquals("ObjectCreated:Put", next().path("eventName").asText());
      awaitEmpty(journal);
    }
  }

  @Test
  void an_arrival_starts_the_machine_that_waits_for_it_under_its_own_name() throws Exception {
    var journal = new Journal(folder.resolve("arrivals"));
    try (Arrivals arrivals = arrivals(journal, this::take)) {
      arrivals.arrived(
          new NotifyingStore.Arrived("Put", "papers", "insurance/2026-Q1-a.csv", 7, "\"e\""));
      assertEquals(
          "arn:settle 2026-Q1-a-csv \"insurance/2026-Q1-a.csv\"",
          started.poll(10, TimeUnit.SECONDS));
      awaitEmpty(journal);
      assertTrue(events.isEmpty());
    }
  }

  @Test
  void other_buckets_and_other_keys_wake_nobody() {
    var journal = new Journal(folder.resolve("arrivals"));
    try (Arrivals arrivals = arrivals(journal, this::take)) {
      arrivals.arrived(new NotifyingStore.Arrived("Put", "other", "papers/a", 1, "e"));
      arrivals.arrived(new NotifyingStore.Arrived("Put", "papers", "elsewhere/a", 1, "e"));

      assertTrue(journal.entries().isEmpty());
      assertTrue(events.isEmpty());
    }
  }

  private Arrivals arrivals(Journal journal, BiFunction<String, JsonNode, Outcome> function) {
    var calls = new AsyncCalls(function, new Failures(folder), failed -> {});
    return new Arrivals(
        List.of(INSPECT),
        List.of(SETTLE),
        journal,
        calls,
        (machine, name, input) ->
            started.add(
                machine + " " + name + " " + input.path("detail").path("object").path("key")),
        new BusinessClock(folder));
  }

  private Outcome take(String function, JsonNode event) {
    events.add(event.path("Records").path(0));
    return new Outcome.Returned(Json.object());
  }

  private static Outcome hang(CountDownLatch hanging) {
    hanging.countDown();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Outcome.Crashed();
  }

  private JsonNode next() throws InterruptedException {
    return Objects.requireNonNull(events.poll(10, TimeUnit.SECONDS));
  }

  private static void awaitEmpty(Journal journal) {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!journal.entries().isEmpty()) {
      assertTrue(System.nanoTime() < limit, "the journal keeps what was brought");
      Thread.onSpinWait();
    }
  }
}
