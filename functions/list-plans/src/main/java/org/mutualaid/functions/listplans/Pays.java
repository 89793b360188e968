package org.mutualaid.functions.listplans;

import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.DisabilityScale;
import org.mutualaid.benefit.Kind;
import org.mutualaid.benefit.Kind.CostTier;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.money.Money;

/** What a benefit pays, by its kind. */
record Pays(Said said, DisabilityScale scale) {
  List<Json> of(Kind kind) {
    return switch (kind) {
      case Kind.OverDeductibleOfYear year ->
          List.of(
              said.rule(
                  RuleCode.ABOVE_DEDUCTIBLE_OF_YEAR, year.deductible(), year.rate().toString()));
      case Kind.OverDeductibleOfCycle cycle ->
          List.of(
              said.rule(
                  RuleCode.ABOVE_DEDUCTIBLE_OF_CYCLE,
                  cycle.first(),
                  cycle.later(),
                  cycle.rate().toString(),
                  cycle.cycleDays()));
      case Kind.TieredPercent tiered -> tiered(tiered);
      case Kind.FixedBySeverity(Money severe, Money mild) ->
          bySeverity(RuleCode.SEVERE, severe, RuleCode.MILD, mild);
      case Kind.FixedPerShare(Money severe, Money mild) ->
          bySeverity(RuleCode.SEVERE_PER_SHARE, severe, RuleCode.MILD_PER_SHARE, mild);
      case Kind.Daily daily -> daily(daily);
      case Kind.GradePercent graded -> graded(graded);
      case Kind.FixedSum fixed -> fixed(fixed);
      case Kind.PercentOfLoss(var rate) ->
          List.of(said.rule(RuleCode.SHARE_OF_LOSS, rate.toString()));
      case Kind.PerUnit(Kind.Unit unit, Money rate) ->
          switch (unit) {
            case SQUARE_METRE -> List.of(said.rule(RuleCode.PER_SQUARE_METRE, rate));
          };
    };
  }

  private List<Json> bySeverity(RuleCode bad, Money severe, RuleCode slight, Money mild) {
    Json worst = said.rule(bad, severe);
    return mild.isZero() ? List.of(worst) : List.of(worst, said.rule(slight, mild));
  }

  private List<Json> tiered(Kind.TieredPercent tiered) {
    List<Json> rules = new ArrayList<>();
    if (!tiered.otherPayers().isEmpty()) {
      rules.add(said.naming(RuleCode.LESS_OTHER_PAYERS, tiered.otherPayers(), "payer."));
    }
    Money from = Money.ZERO;
    for (CostTier tier : tiered.tiers()) {
      String percent = tier.rate().toString();
      rules.add(
          tier.upTo().isPresent()
              ? said.rule(RuleCode.COSTS_TO, from, tier.upTo().orElseThrow(), percent)
              : said.rule(RuleCode.COSTS_ABOVE, from, percent));
      from = tier.upTo().orElse(from);
    }
    return rules;
  }

  private List<Json> daily(Kind.Daily daily) {
    List<Json> rules = new ArrayList<>(said.sum(RuleCode.PER_NIGHT, daily.perDay()));
    if (daily.deductibleDays() > 0) {
      rules.add(said.rule(RuleCode.FIRST_NIGHTS_UNPAID, daily.deductibleDays()));
    }
    if (daily.minDays() > 1) {
      rules.add(said.rule(RuleCode.LEAST_NIGHTS, daily.minDays()));
    }
    return rules;
  }

  private List<Json> graded(Kind.GradePercent graded) {
    String least = scale.shares().getLast().toString();
    String most = scale.shares().getFirst().toString();
    List<Json> rules = new ArrayList<>(said.sum(RuleCode.BY_GRADE, graded.sum(), least, most));
    if (!graded.minorInjury().isZero()) {
      rules.add(said.rule(RuleCode.MINOR_INJURY, graded.minorInjury()));
    }
    graded.death().map(sum -> said.rule(RuleCode.CHILD_DIED, sum)).ifPresent(rules::add);
    return rules;
  }

  private List<Json> fixed(Kind.FixedSum fixed) {
    List<Json> rules = new ArrayList<>(said.sum(RuleCode.ONE_SUM, fixed.amount()));
    if (!fixed.lessPaid().isEmpty()) {
      rules.add(said.rule(RuleCode.LESS_DISABILITY));
    }
    return rules;
  }
}
