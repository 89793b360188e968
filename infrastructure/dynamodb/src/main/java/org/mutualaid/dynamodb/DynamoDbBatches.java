package org.mutualaid.dynamodb;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.people.Person;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.settlement.Batch;
import org.mutualaid.settlement.Batches;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Releases;

/** Batches in the claims table, read together with what was released of them. */
final class DynamoDbBatches implements Batches {
  private static final int MOST = 100;

  private final Tables tables;
  private final Calls calls;
  private final OpenReplays replays;
  private final Transactions transactions;
  private final Writes claims;
  private final Writes people;
  private final Pending pending;
  private final InstantSource clock;

  DynamoDbBatches(Api api, Tables tables, InstantSource clock, Pauses pauses) {
    this.tables = tables;
    this.calls = new Calls(api, pauses);
    this.replays = new OpenReplays(api, tables.claims(), clock, pauses);
    this.transactions = new Transactions(api, pauses);
    this.claims = new Writes(tables.claims());
    this.people = new Writes(tables.people());
    this.pending = new Pending(calls, tables.claims(), BatchItem.KIND);
    this.clock = clock;
  }

  @Override
  public Opened open(Quarter quarter, PersonId caller, RequestKey request) {
    List<Request> gets = kept(quarter);
    gets.add(person(caller));
    gets.add(replays.get(request));
    List<Part> items = calls.readTogether(gets);
    return new Opened(
        kept(items), personIn(items.get(items.size() - 2)), replays.in(items.getLast()));
  }

  @Override
  public Opened view(Quarter quarter, PersonId caller) {
    List<Request> gets = kept(quarter);
    gets.add(person(caller));
    List<Part> items = calls.readTogether(gets);
    return new Opened(kept(items), personIn(items.getLast()), Optional.empty());
  }

  @Override
  public Kept find(Quarter quarter) {
    return kept(calls.readTogether(kept(quarter)));
  }

  @Override
  public Stored step(Batch after, Post post, RequestKey request, Receipt receipt) {
    return replays.store(
        request, receipt, List.of(write(after), people.holdsPost(request.caller(), post)));
  }

  @Override
  public boolean keep(Batch after) {
    return transactions.store(List.of(write(after)), UUID.randomUUID().toString())
        instanceof Stored.Done;
  }

  @Override
  public List<Quarter> beingReleased(Instant now) {
    return pending.before(now, MOST).stream().map(BatchItem::quarter).toList();
  }

  /** While it is being released it stands among what is pending. */
  private Write write(Batch after) {
    Fields item = BatchItem.of(after);
    if (after.state() == Batch.State.RELEASING) {
      item.text("pendingKey", Keys.shard(BatchItem.KIND, after.quarter().number()))
          .text("sinceKey", Keys.moment(clock.instant()));
    }
    if (after.version() == 1) {
      return claims.putNew(item, _ -> new Stored.Lost());
    }
    Expression next =
        new Expression()
            .where("#version = :before", "version")
            .argument("before", Fields.numberValue(after.version() - 1));
    return claims.put(item, next, _ -> new Stored.Lost());
  }

  private List<Request> kept(Quarter quarter) {
    List<Request> gets = new ArrayList<>();
    gets.add(Calls.get(tables.claims(), Keys.batch(quarter)));
    for (int shard = 0; shard < Releases.SHARDS; shard++) {
      gets.add(Calls.get(tables.claims(), Keys.released(quarter, shard)));
    }
    return gets;
  }

  private static Kept kept(List<Part> items) {
    return new Kept(
        BatchItem.in(items.getFirst()), BatchItem.released(items.subList(1, 1 + Releases.SHARDS)));
  }

  private Request person(PersonId person) {
    return Calls.get(tables.people(), Keys.person(person));
  }

  private static Optional<Person> personIn(Part item) {
    return item.isEmpty() ? Optional.empty() : Optional.of(PersonItem.read(item));
  }
}
