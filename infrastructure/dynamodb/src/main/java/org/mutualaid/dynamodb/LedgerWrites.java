package org.mutualaid.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.claim.Stored;
import org.mutualaid.ledger.Booking;
import org.mutualaid.ledger.Home;
import org.mutualaid.ledger.Ledger;
import org.mutualaid.ledger.LedgerLine;
import org.mutualaid.ledger.LineNumber;
import org.mutualaid.ledger.Payout;

/**
 * What a booking writes: the ledgers, each only if nobody added to it since it was read, then the
 * payouts, each only once.
 */
final class LedgerWrites {
  private final Writes claims;
  private final LedgerKeys keys;

  LedgerWrites(Writes claims, LedgerKeys keys) {
    this.claims = claims;
    this.keys = keys;
  }

  List<Write> of(Booking booking) {
    LedgerKeys.Hidden hidden = keys.hidden(booking);
    Ledger own = booking.accounts().own();
    List<Write> writes = new ArrayList<>();
    writes.add(
        added(
            claims,
            Keys.ledger(booking.accounts().member()),
            "LEDGER",
            own,
            own.plus(hidden.lines(), hidden.wrappedKey()),
            hidden.lines()));
    booking.accounts().home().ifPresent(home -> writes.add(shared(home, booking.shared())));
    for (LedgerLine line : booking.added()) {
      payout(line).ifPresent(writes::add);
    }
    return writes;
  }

  /** Holds the whole back unless the lines of a home are as they were counted. */
  Write unchanged(Home home) {
    long version = home.ledger().version();
    Expression same =
        version == 0
            ? new Expression().where("attribute_not_exists(pk)")
            : new Expression()
                .where("#version = :counted", "version")
                .argument("counted", Fields.numberValue(version));
    return claims.checkTelling(
        Keys.ledger(home.id()), same, now -> new Stored.HomeMovedOn(LedgerItem.read(now)));
  }

  private Write shared(Home home, List<LedgerLine> lines) {
    Ledger after = home.ledger().plus(lines, Optional.empty());
    return added(claims, Keys.ledger(home.id()), "HOUSEHOLD", home.ledger(), after, lines);
  }

  /** Adds lines to a ledger, if nobody did since it was read. */
  static Write added(
      Writes claims, Fields key, String kind, Ledger before, Ledger after, List<LedgerLine> lines) {
    List<AttributeValue> values = lines.stream().map(LedgerItem::line).toList();
    if (before.version() == 0) {
      key.text("kind", kind)
          .number("version", after.version())
          .text("wrappedKey", after.wrappedKey())
          .value("lines", AttributeValue.fromL(values));
      return claims.putNew(key, LedgerWrites::overtaken);
    }
    Expression more =
        new Expression()
            .set("version", Fields.numberValue(after.version()))
            .appendAll("lines", values)
            .where("#version = :before")
            .argument("before", Fields.numberValue(before.version()));
    after.wrappedKey().ifPresent(of -> more.set("wrappedKey", Fields.textValue(of)));
    return claims.update(key, more, LedgerWrites::overtaken);
  }

  private Optional<Write> payout(LedgerLine line) {
    if (line.pays()) {
      return Optional.of(claims.putNew(PayoutItem.of(Payout.of(line)), LedgerWrites::lost));
    }
    return line.stopsPayout()
        ? Optional.of(stopped(line.corrects().orElseThrow(), line.number()))
        : Optional.empty();
  }

  private Write stopped(LineNumber payout, LineNumber by) {
    Expression once =
        new Expression()
            .set("takenBackBy", Fields.textValue(by))
            .where("attribute_exists(pk) AND attribute_not_exists(takenBackBy)");
    return claims.update(Keys.payout(payout), once, LedgerWrites::lost);
  }

  private static Stored overtaken(Part old) {
    return new Stored.Overtaken();
  }

  private static Stored lost(Part old) {
    return new Stored.Lost();
  }
}
