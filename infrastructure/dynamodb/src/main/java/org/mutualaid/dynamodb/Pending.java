package org.mutualaid.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    Expression oldest =
        new Expression()
            .where("pendingKey = :shard AND sinceKey < :moment")
            .argument("shard", Fields.textValue(shard))
            .argument("moment", Fields.textValue(Keys.moment(moment)));
    Request query =
        Request.on(table).text("IndexName", "pending").keys(oldest).number("Limit", limit);
    return calls.ask("Query", query).items().stream();
  }
}
