package org.mutualaid.plancompiler;

import java.io.IOException;
import org.mutualaid.benefit.Amount;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Kind;
import org.mutualaid.money.Money;
import org.mutualaid.plancompiler.BookWriter.Part;

/** Writes how a benefit works out its sum; core's reader is the mirror of it. */
final class KindWriter {
  private KindWriter() {}

  static void write(Kind kind, BookWriter out, Part<Amount> amount) throws IOException {
    out.text(Kinds.of(kind).name());
    switch (kind) {
      case Kind.OverDeductibleOfYear year -> ofYear(year, out);
      case Kind.OverDeductibleOfCycle cycle -> ofCycle(cycle, out);
      case Kind.TieredPercent tiered -> tiered(tiered, out);
      case Kind.FixedBySeverity(Money severe, Money mild) -> sums(severe, mild, out);
      case Kind.FixedPerShare(Money severe, Money mild) -> sums(severe, mild, out);
      case Kind.Daily daily -> {
        amount.write(daily.perDay());
        out.whole(daily.minDays());
        out.whole(daily.deductibleDays());
      }
      case Kind.GradePercent graded -> graded(graded, out, amount);
      case Kind.FixedSum fixed -> {
        amount.write(fixed.amount());
        out.list(fixed.lessPaid(), code -> code(code, out));
      }
      case Kind.PercentOfLoss loss -> out.rate(loss.rate());
      case Kind.PerUnit unit -> {
        out.text(unit.unit().name());
        out.money(unit.rate());
      }
    }
  }

  private static void ofYear(Kind.OverDeductibleOfYear year, BookWriter out) throws IOException {
    out.money(year.deductible());
    out.rate(year.rate());
  }

  private static void ofCycle(Kind.OverDeductibleOfCycle cycle, BookWriter out) throws IOException {
    out.money(cycle.first());
    out.money(cycle.later());
    out.rate(cycle.rate());
    out.whole(cycle.cycleDays());
  }

  private static void tiered(Kind.TieredPercent tiered, BookWriter out) throws IOException {
    out.list(tiered.tiers(), tier -> tier(tier, out));
    out.list(tiered.otherPayers(), out::text);
  }

  private static void sums(Money severe, Money mild, BookWriter out) throws IOException {
    out.money(severe);
    out.money(mild);
  }

  private static void graded(Kind.GradePercent graded, BookWriter out, Part<Amount> amount)
      throws IOException {
    amount.write(graded.sum());
    out.money(graded.minorInjury());
    out.maybe(graded.death(), out::money);
  }

  private static void tier(Kind.CostTier tier, BookWriter out) throws IOException {
    out.maybe(tier.upTo(), out::money);
    out.rate(tier.rate());
  }

  private static void code(BenefitCode code, BookWriter out) throws IOException {
    out.text(code.toString());
  }
}
