package org.mutualaid.dynamodb;

import java.time.Instant;
import org.mutualaid.claim.ClaimId;
import org.mutualaid.claim.ClaimState;
import org.mutualaid.claim.NextStep;
import org.mutualaid.claim.Reference;
import org.mutualaid.money.Money;
import org.mutualaid.notice.OwnerNotice;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.Told;
import org.mutualaid.people.OfficeId;
import org.mutualaid.people.PersonId;
import org.mutualaid.people.Post;
import org.mutualaid.people.Role;

/** An outbox entry: a notice, and while it is pending the keys under which the sweeper finds it. */
final class NoticeItem {
  static final String KIND = "OUT";

  private NoticeItem() {}

  static Fields of(ReviewNotice notice, Instant storedAt) {
    return Keys.out(notice)
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
        .text("at", notice.at())
        .part("owner", notice.owner().map(NoticeItem::owner))
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
        item.optionalDate("dueOn"),
        item.instant("at"),
        item.optionalPart("owner").map(owner -> owner(owner, item.instant("at"))));
  }

  /** What whose claim it is hears of the change; when it happened stands beside it. */
  private static Fields owner(OwnerNotice message) {
    NextStep next = message.next();
    return new Fields()
        .text("audience", message.audience())
        .text("recipient", message.recipient())
        .text("told", message.told())
        .number("fen", message.amount().map(Money::fen))
        .texts("papers", message.papers())
        .text("turn", next.turn())
        .text("next", next.code())
        .flag("mustAct", next.memberMustAct())
        .text("by", next.by());
  }

  private static OwnerNotice owner(Part part, Instant at) {
    var next =
        new NextStep(
            Role.valueOf(part.text("turn")),
            NextStep.Code.valueOf(part.text("next")),
            part.flag("mustAct"),
            part.optionalDate("by"));
    return new OwnerNotice(
        Role.valueOf(part.text("audience")),
        new PersonId(part.text("recipient")),
        Told.valueOf(part.text("told")),
        part.optionalNumber("fen").map(Money::new),
        part.texts("papers"),
        next,
        at);
  }
}
