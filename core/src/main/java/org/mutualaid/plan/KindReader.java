package org.mutualaid.plan;

import java.io.IOException;
import org.mutualaid.benefit.Amount;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.Kind;
import org.mutualaid.money.Money;
import org.mutualaid.plan.BookReader.Part;

/** Reads how a benefit works out its sum. */
final class KindReader {
  private KindReader() {}

  static Kind read(BookReader in, Part<Amount> amount, Part<Money> money, Part<BenefitCode> code)
      throws IOException {
    String name = in.text();
    return switch (name) {
      case "PERCENT_OVER_DEDUCTIBLE_CUMULATIVE" ->
          new Kind.OverDeductibleOfYear(in.money(), in.rate());
      case "PERCENT_OVER_DEDUCTIBLE_PER_CYCLE" ->
          new Kind.OverDeductibleOfCycle(in.money(), in.money(), in.rate(), in.whole());
      case "TIERED_PERCENT" -> tiered(in, money);
      case "FIXED_BY_SEVERITY" -> new Kind.FixedBySeverity(in.money(), in.money());
      case "FIXED_PER_SHARE" -> new Kind.FixedPerShare(in.money(), in.money());
      case "DAILY" -> new Kind.Daily(amount.read(), in.whole(), in.whole());
      case "GRADE_PERCENT" -> new Kind.GradePercent(amount.read(), in.money(), in.maybe(money));
      case "FIXED" -> new Kind.FixedSum(amount.read(), in.list(code));
      case "PERCENT_OF_LOSS" -> new Kind.PercentOfLoss(in.rate());
      case "PER_UNIT" -> new Kind.PerUnit(Kind.Unit.valueOf(in.text()), in.money());
      default -> throw new IOException("unknown kind " + name + ". Build the module plans.");
    };
  }

  private static Kind tiered(BookReader in, Part<Money> money) throws IOException {
    return new Kind.TieredPercent(
        in.list(() -> new Kind.CostTier(in.maybe(money), in.rate())), in.list(in::text));
  }
}
