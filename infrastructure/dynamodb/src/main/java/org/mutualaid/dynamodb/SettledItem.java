package org.mutualaid.dynamodb;

import org.mutualaid.benefit.Line;
import org.mutualaid.money.Money;
import org.mutualaid.settlement.Settlement;
import org.mutualaid.settlement.Totals;

/**
 * A settlement as its one item; while it waits for the release of its batch, with the keys under
 * which that finds it. Nothing in it says more than the ledger does: what a member paid stands in
 * the file of the insurance alone.
 */
final class SettledItem {
  private SettledItem() {}

  static Fields of(Settlement settlement) {
    Totals totals = settlement.totals();
    Fields item = withTotals(Keys.settled(settlement.quarter(), settlement.member()), totals);
    if (totals.paying() > 0) {
      item.text("pendingKey", waitingKey(settlement)).text("sinceKey", settlement.member());
    }
    return item.text("kind", "SETTLED")
        .text("quarter", settlement.quarter())
        .text("member", settlement.member())
        .text("on", settlement.on())
        .value(
            "settled",
            AttributeValue.fromL(settlement.events().stream().map(SettledItem::event).toList()));
  }

  private static String waitingKey(Settlement settlement) {
    return Keys.waiting(settlement.quarter(), Keys.shard(settlement.member()));
  }

  static Totals totals(Part item) {
    return new Totals(
        item.number("members"),
        item.number("unknown"),
        item.number("lines"),
        item.number("paying"),
        new Money(item.number("fen")));
  }

  static Fields withTotals(Fields item, Totals totals) {
    return item.number("members", totals.members())
        .number("unknown", totals.unknown())
        .number("lines", totals.lines())
        .number("paying", totals.paying())
        .number("fen", totals.amount().fen());
  }

  private static AttributeValue event(Settlement.Settled settled) {
    return new Fields()
        .text("on", settled.event().date())
        .text("rules", settled.rulesVersion())
        .list("lines", settled.lines(), worked -> line(worked.line()))
        .value();
  }

  private static AttributeValue line(Line line) {
    return new Fields()
        .text("benefit", line.benefit())
        .number("fen", line.amount().fen())
        .text("reason", line.reason())
        .value();
  }
}
