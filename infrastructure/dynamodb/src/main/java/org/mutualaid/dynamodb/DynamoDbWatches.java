package org.mutualaid.dynamodb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.Stored;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.watch.Telling;
import org.mutualaid.watch.Watches;

/** When to look at which claim again: on its head, in the index pending. */
public final class DynamoDbWatches implements Watches {
  private final Calls calls;
  private final Transactions transactions;
  private final Writes writes;
  private final String table;
  private final Pending pending;

  DynamoDbWatches(Api api, String claims, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.transactions = new Transactions(api, pauses);
    this.writes = new Writes(claims);
    this.table = claims;
    this.pending = new Pending(calls, claims, WatchKeys.KIND);
  }

  @Override
  public List<ClaimId> due(LocalDate today, int limit) {
    return pending.before(WatchKeys.beginOf(today.plusDays(1)), limit).stream()
        .map(head -> new ClaimId(head.text("claim")))
        .toList();
  }

  @Override
  public Set<String> told(ClaimId claim) {
    Request query = Request.on(table).keys(Keys.outs(claim)).flag("ConsistentRead", true);
    return calls.ask("Query", query).items().stream()
        .map(NoticeItem::read)
        .map(ReviewNotice::dedupeId)
        .collect(Collectors.toSet());
  }

  @Override
  public Stored store(Telling telling) {
    List<Write> all = new ArrayList<>();
    all.add(head(telling));
    telling
        .notices()
        .forEach(
            notice ->
                all.add(
                    writes.putNew(NoticeItem.of(notice, telling.at()), old -> new Stored.Lost())));
    return transactions.store(all, UUID.randomUUID().toString());
  }

  private Write head(Telling telling) {
    Expression again =
        new Expression()
            .where("#version = :version", "version")
            .argument("version", Fields.numberValue(telling.version()));
    WatchKeys.change(again, telling.claim(), telling.next());
    return writes.update(Keys.claim(telling.claim()), again, old -> new Stored.Lost());
  }
}
