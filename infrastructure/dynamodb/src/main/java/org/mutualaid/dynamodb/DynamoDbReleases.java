package org.mutualaid.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Stored;
import org.mutualaid.ledger.Payout;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;
import org.mutualaid.settlement.Due;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Release;
import org.mutualaid.settlement.Released;
import org.mutualaid.settlement.Releases;

/**
 * What waits for a release: settlements in the index pending, out of which each release takes one.
 */
final class DynamoDbReleases implements Releases {
  private final Calls calls;
  private final Transactions transactions;
  private final Writes writes;
  private final String table;

  DynamoDbReleases(Api api, String claims, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.transactions = new Transactions(api, pauses);
    this.writes = new Writes(claims);
    this.table = claims;
  }

  @Override
  public Released waiting(Quarter quarter) {
    return IntStream.range(0, SHARDS)
        .mapToObj(shard -> all(quarter, shard))
        .reduce(Released.NONE, Released::plus);
  }

  private Released all(Quarter quarter, int shard) {
    Released sum = Released.NONE;
    Reply page = calls.ask("Query", query(quarter, shard));
    while (true) {
      for (Part item : page.items()) {
        sum = sum.plus(counts(item));
      }
      if (page.last().isEmpty()) {
        return sum;
      }
      Request next = query(quarter, shard);
      next.attributes("ExclusiveStartKey", new Fields().all(page.last().values()));
      page = calls.ask("Query", next);
    }
  }

  private static Released counts(Part item) {
    return new Released(1, item.number("paying"), new Money(item.number("fen")));
  }

  @Override
  public List<PersonId> waiting(Quarter quarter, int shard, int limit) {
    return calls.ask("Query", query(quarter, shard).number("Limit", limit)).items().stream()
        .map(item -> new PersonId(item.text("member")))
        .toList();
  }

  @Override
  public Optional<Due> due(Quarter quarter, PersonId member) {
    List<Part> items =
        calls.readTogether(
            List.of(
                Calls.get(table, Keys.settled(quarter, member)),
                Calls.get(table, Keys.ledger(member))));
    boolean waits = items.getFirst().optionalText("pendingKey").isPresent();
    return waits
        ? Optional.of(new Due(quarter, member, LedgerItem.read(items.get(1))))
        : Optional.empty();
  }

  @Override
  public boolean store(Release release) {
    List<Write> all = new ArrayList<>();
    all.add(
        writes.update(
            Keys.settled(release.quarter(), release.member()),
            done(release),
            DynamoDbReleases::lost));
    all.add(writes.check(Keys.ledger(release.member()), standing(release), DynamoDbReleases::lost));
    for (Payout payout : release.payouts()) {
      all.add(writes.putNew(PayoutItem.of(payout), DynamoDbReleases::lost));
    }
    all.add(writes.putNew(NoticeItem.of(release.notice(), release.at()), DynamoDbReleases::lost));
    int shard = Keys.shard(release.member());
    all.add(
        writes.update(
            Keys.released(release.quarter(), shard),
            BatchItem.counting(release),
            DynamoDbReleases::lost));
    return transactions.store(all, UUID.randomUUID().toString()) instanceof Stored.Done;
  }

  private static Stored lost(Part old) {
    return new Stored.Lost();
  }

  private static Expression standing(Release release) {
    return new Expression()
        .where("#version = :read", "version")
        .argument("read", Fields.numberValue(release.ledgerVersion()));
  }

  private static Expression done(Release release) {
    return new Expression()
        .set("releasedAt", Fields.textValue(release.at()))
        .remove("pendingKey")
        .remove("sinceKey")
        .where("attribute_exists(pendingKey)");
  }

  private Request query(Quarter quarter, int shard) {
    Expression wanted =
        new Expression()
            .where("pendingKey = :shard")
            .argument("shard", Fields.textValue(Keys.waiting(quarter, shard)));
    return Request.on(table).text("IndexName", "pending").keys(wanted);
  }
}
