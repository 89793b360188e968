package org.mutualaid.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mutualaid.local.async.Backoff;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.dynamodb.DynamoDb;
import org.mutualaid.local.files.Failures;
import org.mutualaid.local.lambda.Outcome;
import org.mutualaid.local.template.EventSource.TableStream;

/** Plays one event source mapping for as long as the cloud runs; each record at least once. */
public final class StreamPoller implements Runnable {
  private static final Duration BETWEEN_READS = Duration.ofMillis(100);
  private final TableStream mapping;
  private final BusinessClock clock;
  private final RecordFilter filter;
  private final Delivery delivery;
  private final Checkpoint checkpoint;
  private final StreamReader reader;

  /**
   * A poller that goes on where it was.
   *
   * @param data below which checkpoints and failures are kept
   */
  public StreamPoller(
      TableStream mapping,
      DynamoDb dynamoDb,
      BusinessClock clock,
      Path data,
      Function<JsonNode, Outcome> function)
      throws IOException {
    this.mapping = mapping;
    this.clock = clock;
    this.filter = new RecordFilter(mapping.name(), mapping.filters());
    this.delivery = new Delivery(mapping, function, new Failures(data), Backoff.doubling());
    Path folder = Files.createDirectories(data.resolve("checkpoints"));
    this.checkpoint = new Checkpoint(folder.resolve(mapping.name() + ".json"));
    this.reader = new StreamReader(dynamoDb, table(mapping), checkpoint, mapping.fromLatest());
  }

  private static String table(TableStream mapping) {
    return mapping.streamArn().replaceAll(".*:table/([^/]+)/.*", "$1");
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        poll();
        Thread.sleep(BETWEEN_READS);
      } catch (IOException | RuntimeException e) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        System.err.println(mapping.name() + " reads its stream again from the checkpoint: " + e);
        reader.rewind();
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void poll() throws IOException, InterruptedException {
    for (Map.Entry<String, List<JsonNode>> shard : reader.next(mapping.batchSize()).entrySet()) {
      List<JsonNode> records = shard.getValue();
      if (!records.isEmpty()) {
        delivery.deliver(records.stream().filter(filter::passes).map(this::event).toList());
        checkpoint.move(shard.getKey(), Delivery.sequenceNumber(records.getLast()));
      }
    }
  }

  /**
   * A stream's record is already a function's, but for where it came from and the business time.
   */
  private JsonNode event(JsonNode record) {
    ObjectNode event = record.deepCopy();
    event.put("eventSource", "aws:dynamodb").put("eventSourceARN", mapping.streamArn());
    if (event.path("dynamodb") instanceof ObjectNode change) {
      double seconds = change.path("ApproximateCreationDateTime").asDouble();
      change.put("ApproximateCreationDateTime", seconds + clock.offset().toSeconds());
    }
    return event;
  }
}
