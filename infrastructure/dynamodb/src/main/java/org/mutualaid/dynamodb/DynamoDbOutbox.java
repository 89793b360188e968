package org.mutualaid.dynamodb;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.mutualaid.aws.Pauses;
import org.mutualaid.notice.Outbox;
import org.mutualaid.notice.ReviewNotice;

/** The outbox in the claims table. An entry stays for good; sent, it leaves the index pending. */
public final class DynamoDbOutbox implements Outbox {
  private final Calls calls;
  private final String table;
  private final Pending pending;

  DynamoDbOutbox(Api api, String claims, Pauses pauses) {
    this.calls = new Calls(api, pauses);
    this.table = claims;
    this.pending = new Pending(calls, claims, NoticeItem.KIND);
  }

  /**
   * The notice of an entry as the table's stream tells of it.
   *
   * @param newImage the member NewImage of a stream record whose kind is OUT, as JSON
   */
  public static ReviewNotice noticeOf(String newImage) {
    return NoticeItem.read(DynamoDbJson.read(newImage.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public List<ReviewNotice> pendingSince(Instant moment, int limit) {
    return pending.before(moment, limit).stream().map(NoticeItem::read).toList();
  }

  @Override
  public void sent(ReviewNotice notice, Instant at) {
    Expression sent =
        new Expression()
            .set("sentAt", Fields.textValue(at))
            .remove("pendingKey")
            .remove("sinceKey")
            .where("attribute_exists(pendingKey)");
    Request update = Request.on(table).attributes("Key", Keys.out(notice)).change(sent);
    try {
      calls.ask("UpdateItem", update);
    } catch (Refusal e) {
      // Sent before, or no longer kept: then nothing is left to note.
      if (!e.is("ConditionalCheckFailedException")) {
        throw e;
      }
    }
  }
}
