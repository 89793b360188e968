package org.mutualaid.functions.listplans;

import java.util.ArrayList;
import java.util.List;
import org.mutualaid.benefit.Plan;
import org.mutualaid.benefit.Plan.Ages;
import org.mutualaid.benefit.Plan.Conditions;
import org.mutualaid.lambda.json.Json;
import org.mutualaid.money.Money;
import org.mutualaid.people.Traits.Sex;
import org.mutualaid.plan.EnrolmentRules;
import org.mutualaid.plan.Funding;
import org.mutualaid.plan.PlanBook;

/** What a whole plan costs and asks, said rule by rule. */
record PlanRules(Said said, Plan plan, PlanBook book) {
  List<Json> dues() {
    EnrolmentRules rules = book.enrolling(plan.code());
    List<Json> dues = new ArrayList<>();
    if (rules.tiers().isEmpty()) {
      dues.add(one(book.funding(plan.code())));
    } else {
      dues.add(tiers(RuleCode.DUES_BY_TIER, rules.tiers()));
    }
    if (!rules.highRiskTiers().isEmpty()) {
      dues.add(tiers(RuleCode.DUES_OF_HIGH_RISK, rules.highRiskTiers()));
    }
    return dues;
  }

  private Json one(Funding funding) {
    Money dues = funding.dues().orElse(Money.ZERO);
    if (dues.isZero()) {
      return said.rule(RuleCode.FREE);
    }
    return funding.perShare()
        ? said.rule(RuleCode.DUES_PER_SHARE, dues, plan.mostShares())
        : said.rule(RuleCode.DUES, dues);
  }

  private Json tiers(RuleCode code, List<Integer> tiers) {
    List<String> texts = tiers.stream().map(tier -> Integer.toString(tier)).toList();
    return said.naming(code, texts, texts);
  }

  List<Json> enrolling() {
    EnrolmentRules rules = book.enrolling(plan.code());
    List<Json> enrolling = new ArrayList<>();
    if (rules.collectiveOnly()) {
      enrolling.add(said.rule(RuleCode.COLLECTIVE_ONLY));
    }
    rules
        .participation()
        .map(
            floor ->
                said.rule(
                    RuleCode.LEAST_PART_OF_UNIT,
                    Said.percent(floor.leastShare()),
                    floor.allIfUnder()))
        .ifPresent(enrolling::add);
    return enrolling;
  }

  List<Json> conditions() {
    Conditions asked = plan.conditions();
    List<Json> conditions = new ArrayList<>();
    addIf(asked.serviceCard(), RuleCode.SERVICE_CARD, conditions);
    asked
        .insurance()
        .map(code -> said.naming(RuleCode.INSURANCE, List.of(code), "insurance."))
        .ifPresent(conditions::add);
    addIf(asked.unitPaysDues(), RuleCode.UNIT_DUES, conditions);
    if (!asked.occupations().isEmpty()) {
      conditions.add(said.naming(RuleCode.OCCUPATIONS, asked.occupations(), "occupation."));
    }
    addIf(asked.inService(), RuleCode.IN_SERVICE, conditions);
    asked.sex().map(this::sex).ifPresent(conditions::add);
    asked.ages().map(this::ages).ifPresent(conditions::add);
    return conditions;
  }

  /** The most that the whole plan pays. */
  List<Json> limits() {
    return plan.annualCap().map(cap -> said.rule(RuleCode.PLAN_CAP, cap)).stream()
        .<Json>map(rule -> rule)
        .toList();
  }

  private void addIf(boolean isAsked, RuleCode code, List<Json> conditions) {
    if (isAsked) {
      conditions.add(said.rule(code));
    }
  }

  private Json sex(Sex sex) {
    return switch (sex) {
      case F -> said.rule(RuleCode.WOMEN_ONLY);
      case M -> said.rule(RuleCode.MEN_ONLY);
    };
  }

  private Json ages(Ages ages) {
    RuleCode code = ages.orToRetirement() ? RuleCode.AGES_TO_RETIREMENT : RuleCode.AGES;
    return said.rule(code, ages.from(), ages.to());
  }
}
