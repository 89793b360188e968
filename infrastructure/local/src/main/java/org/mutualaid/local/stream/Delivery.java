package org.mutualaid.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.local.async.Backoff;
import org.mutualaid.local.files.Failures;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Outcome;
import org.mutualaid.local.template.EventSource.TableStream;

/**
 * Brings records to a function as its mapping says: what fails is tried again, halved where asked,
 * and after the last try put with the failures, so that one bad record holds up no other for ever.
 */
final class Delivery {
  private final TableStream mapping;
  private final Function<JsonNode, Outcome> function;
  private final Failures failures;
  private final Backoff backoff;

  Delivery(
      TableStream mapping,
      Function<JsonNode, Outcome> function,
      Failures failures,
      Backoff backoff) {
    this.mapping = mapping;
    this.function = function;
    this.failures = failures;
    this.backoff = backoff;
  }

  /** Returns when each record was taken or given up. */
  void deliver(List<JsonNode> records) throws IOException, InterruptedException {
    deliver(records, 0);
  }

  private void deliver(List<JsonNode> records, int failedBefore)
      throws IOException, InterruptedException {
    List<JsonNode> left = records;
    int failed = failedBefore;
    while (!left.isEmpty()) {
      List<JsonNode> untaken = untaken(left);
      boolean progress = untaken.size() < left.size();
      left = untaken;
      failed = progress ? 0 : failed + 1;
      if (left.isEmpty() || progress) {
        continue;
      }
      if (mapping.bisect() && left.size() > 1) {
        halve(left, failed - 1);
        return;
      }
      if (isLast(failed)) {
        giveUp(left);
        return;
      }
      backoff.pause(failed);
    }
  }

  /** As in the cloud, halving is no try of its own; those made before count on. */
  private void halve(List<JsonNode> records, int failed) throws IOException, InterruptedException {
    int middle = records.size() / 2;
    deliver(records.subList(0, middle), failed);
    deliver(records.subList(middle, records.size()), failed);
  }

  private boolean isLast(int failed) {
    return mapping.retries() >= 0 && failed > mapping.retries();
  }

  private void giveUp(List<JsonNode> records) throws IOException {
    var failure = Json.object().put("mapping", mapping.name());
    ArrayNode positions = failure.putArray("sequenceNumbers");
    records.forEach(record -> positions.add(sequenceNumber(record)));
    failures.keep(mapping.onFailure(), failure);
  }

  /** What the function did not take: all from the first failed record on, to keep the order. */
  private List<JsonNode> untaken(List<JsonNode> records) throws InterruptedException {
    var event = Json.object();
    ArrayNode array = event.putArray("Records");
    records.forEach(array::add);
    Outcome outcome = function.apply(event);
    if (Thread.interrupted()) {
      throw new InterruptedException("The cloud stops: what came of this is not to be believed.");
    }
    return switch (outcome) {
      case Outcome.Returned(JsonNode answer) -> after(records, answer);
      case Outcome.Failed _, Outcome.TimedOut _, Outcome.Crashed _ -> records;
    };
  }

  private List<JsonNode> after(List<JsonNode> records, JsonNode answer) {
    List<String> failed =
        Json.elements(answer.path("batchItemFailures")).stream()
            .map(failure -> failure.path("itemIdentifier").asText())
            .toList();
    if (!mapping.partial() || failed.isEmpty()) {
      return List.of();
    }
    Optional<JsonNode> first =
        records.stream().filter(r -> failed.contains(sequenceNumber(r))).findFirst();
    // An identifier nobody sent fails the whole batch, as in the cloud.
    return first.map(r -> records.subList(records.indexOf(r), records.size())).orElse(records);
  }

  static String sequenceNumber(JsonNode record) {
    return record.path("dynamodb").path("SequenceNumber").asText();
  }
}
