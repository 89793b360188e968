package org.mutualaid.functions.listplans;

/**
 * What a plan can say of itself; the words of each are under {@code rule.} in the words of plans.
 */
enum RuleCode {
  // What it costs.
  FREE,
  DUES,
  DUES_PER_SHARE,
  DUES_BY_TIER,
  DUES_OF_HIGH_RISK,
  // How one comes in.
  COLLECTIVE_ONLY,
  LEAST_PART_OF_UNIT,
  // What it asks of a person.
  SERVICE_CARD,
  INSURANCE,
  UNIT_DUES,
  OCCUPATIONS,
  IN_SERVICE,
  WOMEN_ONLY,
  MEN_ONLY,
  AGES,
  AGES_TO_RETIREMENT,
  // What a benefit pays.
  ABOVE_DEDUCTIBLE_OF_YEAR,
  ABOVE_DEDUCTIBLE_OF_CYCLE,
  COSTS_TO,
  COSTS_ABOVE,
  LESS_OTHER_PAYERS,
  SEVERE,
  MILD,
  SEVERE_PER_SHARE,
  MILD_PER_SHARE,
  PER_NIGHT,
  FIRST_NIGHTS_UNPAID,
  BY_GRADE,
  MINOR_INJURY,
  CHILD_DIED,
  ONE_SUM,
  LESS_DISABILITY,
  SHARE_OF_LOSS,
  PER_SQUARE_METRE,
  // For what alone.
  ILLNESS_ONLY,
  ACCIDENT_ONLY,
  DISEASES_ONLY,
  LEAST_NIGHTS,
  // How far.
  PLAN_CAP,
  CAP,
  CAP_PER_CHILD,
  CAP_PER_HOUSEHOLD,
  CAP_OF_NIGHTS,
  WAITING_UNPAID,
  WAITING_PART,
  CLAIM_WITHIN_YEARS,
  CLAIM_IN_WINDOW,
  NOTICE_WITHIN_DAYS
}
