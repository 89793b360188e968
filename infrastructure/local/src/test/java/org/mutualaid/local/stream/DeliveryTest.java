package org.mutualaid.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.local.files.Failures;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Outcome;
import org.mutualaid.local.refusal.CannotStart;
import org.mutualaid.local.template.EventSource.TableStream;

class DeliveryTest {
  private static final String QUEUE = "arn:aws:sqs:us-east-1:000000000000:Failed";
  @TempDir Path folder;
  private final List<List<String>> batches = new ArrayList<>();

  @Test
  void a_batch_that_is_taken_goes_once() throws Exception {
    deliver(mapping(2, true, true), 3, batch -> taken());

    assertEquals(List.of(List.of("0", "1", "2")), batches);
  }

  @Test
  void a_failed_batch_goes_again_until_it_is_taken() throws Exception {
    deliver(mapping(-1, false, false), 2, batch -> batches.size() < 4 ? failed() : taken());

    assertEquals(4, batches.size());
    assertFalse(Files.exists(folder.resolve("failures")));
  }

  @Test
  void a_partial_answer_sends_the_rest_again_from_the_first_failed_on() throws Exception {
    deliver(mapping(2, true, true), 4, batch -> batches.size() == 1 ? failedAt("2") : taken());

    assertEquals(List.of(List.of("0", "1", "2", "3"), List.of("2", "3")), batches);
  }

  @Test
  void a_poison_record_is_found_by_halving_and_kept_while_all_others_arrive() throws Exception {
    List<String> good = new ArrayList<>();
    deliver(
        mapping(2, true, false),
        10,
        batch -> {
          if (batch.contains("6")) {
            return failed();
          }
          good.addAll(batch);
          return taken();
        });

    assertEquals(List.of("0", "1", "2", "3", "4", "5", "7", "8", "9"), good);
    assertEquals(List.of("6"), givenUp());
    assertEquals(3, batches.stream().filter(List.of("6")::equals).count(), "tries of the record");
  }

  @Test
  void without_halving_the_whole_batch_is_given_up_after_the_last_try() throws Exception {
    deliver(mapping(1, false, false), 2, batch -> failed());

    assertEquals(2, batches.size());
    assertEquals(List.of("0", "1"), givenUp());
  }

  @Test
  void when_the_cloud_stops_nothing_is_given_up() {
    assertThrows(
        InterruptedException.class,
        () ->
            deliver(
                mapping(0, false, false),
                1,
                batch -> {
                  Thread.currentThread().interrupt();
                  return new Outcome.Crashed();
                }));

    assertFalse(Files.exists(folder.resolve("failures")));
    assertFalse(Thread.interrupted());
  }

  @Test
  void a_filter_compares_values_and_refuses_operators() {
    JsonNode pattern = Json.parse("{\"eventName\":[\"INSERT\"],\"dynamodb\":{\"k\":[1,2]}}");
    var filter = new RecordFilter("F.E", List.of(pattern));

    assertTrue(filter.passes(Json.parse("{\"eventName\":\"INSERT\",\"dynamodb\":{\"k\":2}}")));
    assertFalse(filter.passes(Json.parse("{\"eventName\":\"INSERT\",\"dynamodb\":{}}")));
    JsonNode operator = Json.parse("{\"a\":[{\"prefix\":\"x\"}]}");
    assertThrows(CannotStart.class, () -> new RecordFilter("F.E", List.of(operator)));
  }

  @Test
  void a_checkpoint_is_where_it_was_after_a_new_start() throws IOException {
    Path file = folder.resolve("mapping.json");
    new Checkpoint(file).move("shard-1", "00042");

    assertEquals("00042", new Checkpoint(file).of("shard-1").orElseThrow());
    assertTrue(new Checkpoint(file).of("shard-2").isEmpty());
  }

  private void deliver(TableStream mapping, int records, Function<List<String>, Outcome> function)
      throws Exception {
    Function<JsonNode, Outcome> noted =
        event -> {
          List<String> batch =
              Json.elements(event.path("Records")).stream().map(Delivery::sequenceNumber).toList();
          batches.add(batch);
          return function.apply(batch);
        };
    new Delivery(mapping, noted, new Failures(folder), failed -> {})
        .deliver(IntStream.range(0, records).mapToObj(DeliveryTest::record).toList());
  }

  private static JsonNode record(int number) {
    return Json.parse("{\"dynamodb\":{\"SequenceNumber\":\"%d\"}}".formatted(number));
  }

  private List<String> givenUp() throws IOException {
    List<String> numbers = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("failures").resolve("Failed.jsonl"))) {
      numbers.addAll(Json.texts(Json.parse(line).path("sequenceNumbers")));
    }
    return numbers;
  }

  private static TableStream mapping(int retries, boolean bisect, boolean partial) {
    return new TableStream(
        "F.E", "arn:x:table/T/stream/y", false, 100, retries, bisect, partial, List.of(), QUEUE);
  }

  private static Outcome taken() {
    return new Outcome.Returned(Json.object());
  }

  private static Outcome failed() {
    return new Outcome.Failed("as asked");
  }

  private static Outcome failedAt(String number) {
    return new Outcome.Returned(
        Json.parse("{\"batchItemFailures\":[{\"itemIdentifier\":\"%s\"}]}".formatted(number)));
  }
}
