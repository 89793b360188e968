package org.mutualaid.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.local.dynamodb.DynamoDb;
import org.mutualaid.local.dynamodb.DynamoDbRefusal;
import org.mutualaid.local.json.Json;

/** Reads a table's stream from a checkpoint on. */
final class StreamReader {
  private final DynamoDb dynamoDb;
  private final String table;
  private final Checkpoint checkpoint;
  private final boolean fromLatest;
  private final Map<String, String> iterators = new HashMap<>();

  StreamReader(DynamoDb dynamoDb, String table, Checkpoint checkpoint, boolean fromLatest) {
    this.dynamoDb = dynamoDb;
    this.table = table;
    this.checkpoint = checkpoint;
    this.fromLatest = fromLatest;
  }

  /** The next records of each shard, at most so many of one. */
  Map<String, List<JsonNode>> next(int limit) throws IOException {
    String stream = streamArn();
    Map<String, List<JsonNode>> records = new HashMap<>();
    for (String shard : shards(stream)) {
      records.put(shard, read(stream, shard, limit));
    }
    return records;
  }

  /** After this the next read begins at the checkpoint again. */
  void rewind() {
    iterators.clear();
  }

  private String streamArn() throws IOException {
    JsonNode described = dynamoDb.call("DescribeTable", Json.object().put("TableName", table));
    return described.path("Table").path("LatestStreamArn").asText();
  }

  private List<String> shards(String stream) throws IOException {
    JsonNode described =
        dynamoDb.callStreams("DescribeStream", Json.object().put("StreamArn", stream));
    return Json.elements(described.path("StreamDescription").path("Shards")).stream()
        .map(shard -> shard.path("ShardId").asText())
        .toList();
  }

  private List<JsonNode> read(String stream, String shard, int limit) throws IOException {
    String iterator = iterators.get(shard);
    if (iterator == null) {
      iterator = iterator(stream, shard);
    }
    try {
      JsonNode got =
          dynamoDb.callStreams(
              "GetRecords", Json.object().put("ShardIterator", iterator).put("Limit", limit));
      // A closed shard has no further iterator; its end is read over and over, which costs nothing.
      iterators.put(shard, got.path("NextShardIterator").asText(iterator));
      return Json.elements(got.path("Records"));
    } catch (DynamoDbRefusal e) {
      // An iterator that is too old: the next read takes a new one from the checkpoint.
      iterators.remove(shard);
      return List.of();
    }
  }

  private String iterator(String stream, String shard) throws IOException {
    Optional<String> after = checkpoint.of(shard);
    ObjectNode request = Json.object().put("StreamArn", stream).put("ShardId", shard);
    String start = fromLatest ? "LATEST" : "TRIM_HORIZON";
    try {
      ObjectNode asked =
          after.isPresent()
              ? request
                  .put("ShardIteratorType", "AFTER_SEQUENCE_NUMBER")
                  .put("SequenceNumber", after.get())
              : request.put("ShardIteratorType", start);
      return dynamoDb.callStreams("GetShardIterator", asked).path("ShardIterator").asText();
    } catch (DynamoDbRefusal e) {
      // The record of the checkpoint is older than the stream keeps: go on with the oldest kept.
      request.remove("SequenceNumber");
      request.put("ShardIteratorType", "TRIM_HORIZON");
      return dynamoDb.callStreams("GetShardIterator", request).path("ShardIterator").asText();
    }
  }
}
