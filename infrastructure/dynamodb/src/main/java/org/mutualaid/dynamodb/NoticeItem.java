package org.mutualaid.dynamodb;

import java.time.Instant;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.Reference;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** An outbox entry: a notice, and while it is pending the keys under which the sweeper finds it. */
final class NoticeItem {
  static final String KIND = "OUT";

  private NoticeItem() {}

  static Fields of(ReviewNotice notice, Instant storedAt) {
    return Keys.out(notice.claim(), notice.version())
        .text("kind", KIND)
        .text("claim", notice.claim())
        .text("reference", notice.reference())
        .number("version", notice.version())
        .text("state", notice.state())
        .text("level", notice.desk().role())
        .text("office", notice.desk().office())
        .texts("plans", notice.plans())
        .text("reason", notice.reason())
        .text("dueOn", notice.dueOn())
        .text("pendingKey", Keys.shard(KIND, notice.claim()))
        .text("sinceKey", Keys.moment(storedAt));
  }

  static ReviewNotice read(Part item) {
    return new ReviewNotice(
        new ClaimId(item.text("claim")),
        new Reference(item.text("reference")),
        item.number("version"),
        ClaimState.Name.valueOf(item.text("state")),
        new Post(Role.valueOf(item.text("level")), new OfficeId(item.text("office"))),
        item.texts("plans"),
        item.text("reason"),
        item.optionalDate("dueOn"));
  }
}
