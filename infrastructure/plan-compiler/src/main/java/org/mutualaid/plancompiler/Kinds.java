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
      return new Kind.PercentOfLoss(benefit.need("rate").part());
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
