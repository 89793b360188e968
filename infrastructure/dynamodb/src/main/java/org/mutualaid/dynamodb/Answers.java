package org.mutualaid.dynamodb;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.mutualaid.aws.Pauses;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.claim.Stored;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.privacy.DataKey;
import org.mutualaid.privacy.Derived;

/**
 * Stores what a request changes together with the answer to it, so that the same request never
 * changes anything twice, and so that after an outage the answer tells whether it was stored.
 */
final class Answers {
  private static final String FREE_OR_OVER = "attribute_not_exists(pk) OR expiresAt < :now";

  private final Tables tables;
  private final Calls calls;
  private final Transactions transactions;
  private final ClaimKeys keys;
  private final InstantSource clock;

  Answers(Api api, Tables tables, ClaimKeys keys, InstantSource clock, Pauses pauses) {
    this.tables = tables;
    this.calls = new Calls(api, pauses);
    this.transactions = new Transactions(api, pauses);
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * The answer to one request.
   *
   * @param owner whose key seals it
   */
  record Answer(RequestKey request, Receipt receipt, String owner, DataKey key) {}

  /**
   * Stores the answer and the writes, all or nothing; whether the request is new is asked first.
   */
  Stored store(Answer answer, List<Write> writes) {
    Instant now = clock.instant();
    Fields item = itemOf(answer, now);
    List<Write> all = new ArrayList<>(List.of(remembered(answer, item, now)));
    all.addAll(writes);
    try {
      return transactions.store(all, tokenOf(item));
    } catch (Unavailable e) {
      return whatBecame(answer, item).orElseThrow(() -> e);
    }
  }

  private static Fields itemOf(Answer answer, Instant now) {
    return ReplayItem.of(answer.request(), answer.receipt(), answer.owner(), answer.key(), now);
  }

  private Write remembered(Answer answer, Fields item, Instant now) {
    Expression when =
        new Expression()
            .where(FREE_OR_OVER)
            .argument("now", Fields.numberValue(now.getEpochSecond()));
    return new Writes(tables.claims()).put(item, when, old -> stoodBefore(answer, item, old));
  }

  /** Our own item can stand in the way of a late second try: then the first one was stored. */
  private Stored stoodBefore(Answer answer, Fields item, Part stored) {
    if (ReplayItem.isSame(stored, item)) {
      return new Stored.Done();
    }
    DataKey key = keys.unwrapped(stored.text("owner"), stored.bytes("wrappedKey"));
    Replay first = ReplayItem.read(answer.request().replayKey(), stored, key);
    return new Stored.Already(first);
  }

  private Optional<Stored> whatBecame(Answer answer, Fields item) {
    Part stored = calls.read(tables.claims(), Keys.replay(answer.request().replayKey()));
    return ReplayItem.stands(stored, clock.instant())
        ? Optional.of(stoodBefore(answer, item, stored))
        : Optional.empty();
  }

  /** Each sealed answer has a nonce of its own, so that this names these very writes. */
  private static String tokenOf(Fields item) {
    byte[] sealed = new Part(item.map()).bytes("answer");
    return Derived.id("token", Base64.getEncoder().encodeToString(sealed));
  }
}
