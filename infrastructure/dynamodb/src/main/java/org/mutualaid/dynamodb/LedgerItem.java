package org.mutualaid.dynamodb;

import java.util.Optional;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Event.Severity;
import org.mutualaid.benefit.Paid;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.LineNumber;
import org.mutualaid.money.Money;
import org.mutualaid.people.PersonId;

/**
 * A ledger as its one item. Nothing in it is sealed and nothing personal: names stand as marks. The
 * names of attributes are short, since a line has them all again.
 */
final class LedgerItem {
  private LedgerItem() {}

  static Ledger read(Part item) {
    return item.isEmpty()
        ? Ledger.NONE
        : new Ledger(
            item.number("version"),
            item.optionalText("wrappedKey"),
            item.list("lines", LedgerItem::readLine));
  }

  static AttributeValue line(LedgerLine line) {
    Paid uses = line.uses();
    return new Fields()
        .text("no", line.number())
        .text("member", line.member())
        .text("benefit", uses.benefit())
        .text("period", uses.period())
        .text("on", uses.on())
        .number("fen", uses.amount().fen())
        .number("days", uses.days())
        .number("cycles", uses.cycles())
        .text("accident", uses.accident())
        .text("child", uses.child())
        .text("disease", uses.illness().map(Paid.Illness::disease))
        .text("severity", uses.illness().map(Paid.Illness::severity))
        .text("state", line.state())
        .text("corrects", line.corrects())
        .value();
  }

  private static LedgerLine readLine(AttributeValue value) {
    Part part = Part.of(value);
    return new LedgerLine(
        LineNumber.parse(part.text("no")),
        new PersonId(part.text("member")),
        uses(part),
        LedgerLine.State.valueOf(part.text("state")),
        part.optionalText("corrects").map(LineNumber::parse));
  }

  private static Paid uses(Part part) {
    return new Paid(
        BenefitCode.parse(part.text("benefit")),
        part.date("period"),
        part.date("on"),
        new Money(part.number("fen")),
        Math.toIntExact(part.number("days")),
        Math.toIntExact(part.number("cycles")),
        part.optionalText("accident"),
        part.optionalText("child"),
        illness(part));
  }

  private static Optional<Paid.Illness> illness(Part part) {
    return part.optionalText("disease")
        .map(mark -> new Paid.Illness(mark, Severity.valueOf(part.text("severity"))));
  }
}
