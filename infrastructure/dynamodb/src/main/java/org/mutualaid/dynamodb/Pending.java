package org.mutualaid.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The index of what waits to be done: all its shards, a fair share of each, the oldest first. */
record Pending(Calls calls, String table, String kind) {
  List<Part> before(Instant moment, int limit) {
    int share = Math.ceilDiv(limit, Keys.SHARDS);
    return IntStream.range(0, Keys.SHARDS)
        .boxed()
        .flatMap(shard -> before(moment, Keys.shard(kind, shard), share))
        .limit(limit)
        .toList();
  }

  private Stream<Part> before(Instant moment, String shard, int limit) {
    Fields arguments = new Fields().text(":shard", shard).text(":moment", Keys.moment(moment));
    QueryRequest query =
        QueryRequest.builder()
            .tableName(table)
            .indexName("pending")
            .keyConditionExpression("pendingKey = :shard AND sinceKey < :moment")
            .expressionAttributeValues(arguments.map())
            .limit(limit)
            .build();
    return calls.ask(dynamo -> dynamo.query(query)).items().stream().map(Part::new);
  }
}
