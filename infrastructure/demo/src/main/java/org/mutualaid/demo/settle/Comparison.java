package org.mutualaid.demo.settle;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.mutualaid.demo.Surprise;
import org.mutualaid.settlement.Quarter;
import org.mutualaid.settlement.Settlements;
import org.mutualaid.settlement.Standing;

/** Holds the ledgers of a town against those that the same settlement made in memory. */
final class Comparison {
  private final AtomicLong lines = new AtomicLong();
  private final AtomicLong fen = new AtomicLong();
  private final Expected expected;
  private final Settlements settlements;
  private final Quarter quarter;

  Comparison(Expected expected, Settlements settlements, Quarter quarter) {
    this.expected = expected;
    this.settlements = settlements;
    this.quarter = quarter;
  }

  /** Everybody, in any order; whoever is not as expected is a surprise. */
  String of(Town town) throws InterruptedException {
    SideBySide.each(IntStream.range(0, town.members()).boxed(), number -> one(town, number));
    Surprise.unless(
        fen.get() == expected.totals().amount().fen(),
        "ledgers of " + expected.totals().amount(),
        "they come to " + fen + " fen");
    return "%,d ledgers hold the %,d lines of the same settlement in memory, number by number"
        .formatted(town.members(), lines.get());
  }

  private void one(Town town, int number) {
    Standing wanted = expected.standing(town.id(number));
    Standing found = Calmly.ask(() -> settlements.standing(quarter, town.id(number)));
    Surprise.unless(
        found.settled().equals(wanted.settled()),
        "member " + number + " settled as " + wanted.settled(),
        "it was " + found.settled());
    Surprise.unless(
        found.accounts().own().lines().equals(wanted.accounts().own().lines()),
        "the ledger of member " + number + " as " + wanted.accounts().own().lines(),
        "it holds " + found.accounts().own().lines());
    found.accounts().own().lines().forEach(line -> fen.addAndGet(line.uses().amount().fen()));
    lines.addAndGet(found.accounts().own().lines().size());
  }
}
