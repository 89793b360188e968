package org.mutualaid.dynamodb;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Unavailable;

/**
 * The answers to requests about imports and batches, stored with what they change. Nothing in them
 * is personal, so they are not sealed.
 */
final class OpenReplays {
  private static final String FREE_OR_OVER = "attribute_not_exists(pk) OR expiresAt < :now";

  private final Calls calls;
  private final Transactions transactions;
  private final Writes writes;
  private final String table;
  private final InstantSource clock;

  OpenReplays(Api api, String table, InstantSource clock, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.transactions = new Transactions(api, pauses);
    this.writes = new Writes(table);
    this.table = table;
    this.clock = clock;
  }

  Request get(RequestKey request) {
    return Calls.get(table, Keys.replay(request.replayKey()));
  }

  Optional<Replay> in(Part item) {
    return ReplayItem.stands(item, clock.instant()) ? Optional.of(read(item)) : Optional.empty();
  }

  /**
   * Stores the answer and the writes, all or nothing; whether the request is new is asked first.
   */
  Stored store(RequestKey request, Receipt receipt, List<Write> changes) {
    Instant now = clock.instant();
    String nonce = UUID.randomUUID().toString();
    List<Write> all = new ArrayList<>(List.of(remembered(request, receipt, nonce, now)));
    all.addAll(changes);
    try {
      return transactions.store(all, nonce);
    } catch (Unavailable e) {
      Part stored = calls.read(table, Keys.replay(request.replayKey()));
      if (!ReplayItem.stands(stored, now)) {
        throw e;
      }
      return stoodBefore(stored, nonce);
    }
  }

  private Write remembered(RequestKey request, Receipt receipt, String nonce, Instant now) {
    Fields item =
        Keys.replay(request.replayKey())
            .text("kind", "REPLAY")
            .text("bodyHash", request.bodyHash())
            .text("receipt", receipt.text())
            .text("nonce", nonce)
            .number("expiresAt", now.plus(ReplayItem.KEPT).getEpochSecond());
    Expression free =
        new Expression()
            .where(FREE_OR_OVER)
            .argument("now", Fields.numberValue(now.getEpochSecond()));
    return writes.put(item, free, old -> stoodBefore(old, nonce));
  }

  private static Stored stoodBefore(Part stored, String nonce) {
    return stored.text("nonce").equals(nonce)
        ? new Stored.Done()
        : new Stored.Already(read(stored));
  }

  private static Replay read(Part item) {
    return new Replay(item.text("bodyHash"), new Receipt(item.text("receipt")));
  }
}
