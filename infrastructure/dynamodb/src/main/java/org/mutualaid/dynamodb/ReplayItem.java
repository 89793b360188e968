package org.mutualaid.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.mutualaid.claim.Receipt;
import org.mutualaid.claim.Replay;
import org.mutualaid.claim.RequestKey;
import org.mutualaid.privacy.DataKey;

/**
 * The answer to an accepted request, kept so that a repeated request gets it again. Answer and body
 * hash are sealed with the claim's key, whose wrapped form stands beside them.
 */
final class ReplayItem {
  /** How long an answer is remembered. */
  static final Duration KEPT = Duration.ofDays(30);

  private ReplayItem() {}

  static Fields of(RequestKey request, Receipt receipt, String owner, DataKey key, Instant now) {
    Fields answer =
        new Fields().text("bodyHash", request.bodyHash()).text("receipt", receipt.text());
    return Keys.replay(request.replayKey())
        .text("kind", "REPLAY")
        .text("owner", owner)
        .bytes("wrappedKey", key.wrapped())
        .bytes("answer", key.seal(field(request.replayKey()), DynamoDbJson.write(answer)))
        .number("expiresAt", now.plus(KEPT).getEpochSecond());
  }

  /** Whether the item is there for its reader: the table deletes what is over only in time. */
  static boolean stands(Part item, Instant now) {
    return !item.isEmpty() && item.number("expiresAt") >= now.getEpochSecond();
  }

  static Replay read(String replayKey, Part item, DataKey key) {
    Part answer = DynamoDbJson.read(key.open(field(replayKey), item.bytes("answer")));
    return new Replay(answer.text("bodyHash"), new Receipt(answer.text("receipt")));
  }

  /** Whether the stored item is this very one: each has a nonce of its own. */
  static boolean isSame(Part stored, Fields written) {
    byte[] ours = new Part(written.map()).bytes("answer");
    return !stored.isEmpty() && Arrays.equals(ours, stored.bytes("answer"));
  }

  private static String field(String replayKey) {
    return "answer/" + replayKey;
  }
}
