package org.mutualaid.functions.settlequarter;

import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.json.Members;
import org.mutualaid.money.Money;
import org.mutualaid.settlement.Totals;

/** Totals as steps hand them on. */
final class TotalsForm {
  private TotalsForm() {}

  static Members written(Totals totals) {
    return new Members()
        .with("members", totals.members())
        .with("unknown", totals.unknown())
        .with("lines", totals.lines())
        .with("paying", totals.paying())
        .with("fen", totals.amount().fen());
  }

  static Totals read(EventNode part) {
    return new Totals(
        number(part, "members"),
        number(part, "unknown"),
        number(part, "lines"),
        number(part, "paying"),
        new Money(number(part, "fen")));
  }

  static long number(EventNode part, String name) {
    return Long.parseLong(part.text(name));
  }
}
