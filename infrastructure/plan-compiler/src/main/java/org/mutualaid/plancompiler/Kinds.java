package org.mutualaid.plancompiler;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mutualaid.benefit.BenefitCode;
import org.mutualaid.benefit.EventType;
import org.mutualaid.benefit.Kind;
import org.mutualaid.money.Money;

/** The kinds of benefit as plan files write them: which keys each has, which events it can read. */
@SuppressWarnings("ImmutableEnumChecker") // every set is a Set.of, which nothing can change
enum Kinds {
  PERCENT_OVER_DEDUCTIBLE_CUMULATIVE(
      Set.of(EventType.OUTPATIENT_YTD), Set.of("deductible", "rate")) {
    @Override
    Kind read(String plan, Section benefit, Tiers tiers) {
      return new Kind.OverDeductibleOfYear(
          benefit.need("deductible").money(), benefit.need("rate").rate());
    }
  },
  PERCENT_OVER_DEDUCTIBLE_PER_CYCLE(
      Set.of(EventType.HOSPITAL_STAY),
      Set.of("firstDeductible", "laterDeductible", "rate", "cycleDays")) {
    @Override
    Kind read(String plan, Section benefit, Tiers tiers) {
      return new Kind.OverDeductibleOfCycle(
          benefit.need("firstDeductible").money(),
          benefit.need("laterDeductible").money(),
          benefit.need("rate").rate(),
          benefit.need("cycleDays").whole());
    }
  },
  TIERED_PERCENT(Set.of(EventType.OVERCAP_ANNUAL), Set.of("costTiers", "otherPayers")) {
    @Override
    Kind read(String plan, Section benefit, Tiers tiers) {
      return new Kind.TieredPercent(
          CostTiers.read(benefit.need("costTiers")), benefit.codes("otherPayers"));
    }
  },
  FIXED_BY_SEVERITY(Set.of(EventType.CRITICAL_ILLNESS), Set.of("severe", "mild")) {
    @Override
    Kind read(String plan, Section benefit, Tiers tiers) {
      return new Kind.FixedBySeverity(benefit.need("severe").money(), benefit.need("mild").money());
    }
  },
  FIXED_PER_SHARE(Set.of(EventType.CRITICAL_ILLNESS), Set.of("severe", "mild")) {
    @Override
    Kind read(String plan, Section benefit, Tiers tiers) {
      return new Kind.FixedPerShare(benefit.need("severe").money(), benefit.need("mild").money());
    }
  },
  DAILY(Set.of(EventType.HOSPITAL_STAY), Set.of("perDay", "minDays", "deductibleDays")) {
    @Override
    Kind read(String plan, Section benefit, Tiers tiers) {
      return new Kind.Daily(
          tiers.amount(benefit.need("perDay")),
          benefit.need("minDays").whole(),
          benefit.maybe("deductibleDays").map(Value::whole).orElse(0));
    }
  },
  GRADE_PERCENT(
      Set.of(EventType.ACCIDENT_INJURY, EventType.CHILD_ACCIDENT),
      Set.of("sum", "minorInjury", "death")) {
    @Override
    Kind read(String plan, Section benefit, Tiers tiers) {
      return new Kind.GradePercent(
          tiers.amount(benefit.need("sum")),
          benefit.maybe("minorInjury").map(Value::money).orElse(Money.ZERO),
          benefit.maybe("death").map(Value::money));
    }
  },
  FIXED(Set.of(EventType.ACCIDENT_DEATH), Set.of("amount", "lessPaidForSameAccident")) {
    @Override
    Kind read(String plan, Section benefit, Tiers tiers) {
      List<BenefitCode> less =
          benefit.codes("lessPaidForSameAccident").stream()
              .map(code -> new BenefitCode(plan, code))
              .toList();
      return new Kind.FixedSum(tiers.amount(benefit.need("amount")), less);
    }
  },
  PERCENT_OF_LOSS(Set.of(EventType.FIRE), Set.of("rate")) {
    @Override
    Kind read(String plan, Section benefit, Tiers tiers) {
      return new Kind.PercentOfLoss(benefit.need("rate").rate());
    }
  },
  PER_UNIT(Set.of(EventType.WATER), Set.of("unit", "rate")) {
    @Override
    Kind read(String plan, Section benefit, Tiers tiers) {
      return new Kind.PerUnit(
          benefit.need("unit").oneOf(Kind.Unit.class), benefit.need("rate").money());
    }
  };

  private final Set<EventType> triggers;
  private final Set<String> keys;

  Kinds(Set<EventType> triggers, Set<String> keys) {
    this.triggers = triggers;
    this.keys = keys;
  }

  /** As plan files write a kind of the engine. */
  static Kinds of(Kind kind) {
    return switch (kind) {
      case Kind.OverDeductibleOfYear _ -> PERCENT_OVER_DEDUCTIBLE_CUMULATIVE;
      case Kind.OverDeductibleOfCycle _ -> PERCENT_OVER_DEDUCTIBLE_PER_CYCLE;
      case Kind.TieredPercent _ -> TIERED_PERCENT;
      case Kind.FixedBySeverity _ -> FIXED_BY_SEVERITY;
      case Kind.FixedPerShare _ -> FIXED_PER_SHARE;
      case Kind.Daily _ -> DAILY;
      case Kind.GradePercent _ -> GRADE_PERCENT;
      case Kind.FixedSum _ -> FIXED;
      case Kind.PercentOfLoss _ -> PERCENT_OF_LOSS;
      case Kind.PerUnit _ -> PER_UNIT;
    };
  }

  abstract Kind read(String plan, Section benefit, Tiers tiers);

  Set<String> keys() {
    return keys;
  }

  EventType trigger(Value value) {
    EventType type = value.oneOf(EventType.class);
    if (!triggers.contains(type)) {
      throw value.broken(
          "a benefit of kind " + this + " cannot read " + type,
          "Write one of " + new TreeSet<>(triggers));
    }
    return type;
  }
}
