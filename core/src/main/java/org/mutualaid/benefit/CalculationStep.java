package org.mutualaid.benefit;

import java.util.ArrayList;
import java.util.List;

/**
 * One step on the way from the facts to an amount: numbers, not prose. The numbers are kept as they
 * are and written out when they are asked for: most steps of a settlement are never read.
 */
public final class CalculationStep {
  /** The steps that the engine takes; the numbers of each stand in the comment. */
  public enum Code {
    /** Day looked at, amount. */
    NO_MEMBERSHIP,
    /** Amount. */
    CONDITION_NOT_MET,
    /** Age, youngest, oldest, amount. */
    AGE,
    /** Day the years run from, last day to claim, day of the claim, amount. */
    DEADLINE,
    /** Amount. */
    EXCLUSION,
    /** First day of cover, day of the event, amount. */
    COVER_LATER,
    /** First day of cover, day of cover on which it happened, amount. */
    WAITING,
    /** Nights of the stay, least nights, amount. */
    SHORT_STAY,
    /** First and last day of the time for claims, day of the claim, amount. */
    FILING_WINDOW,
    /** Paid before for the same disease, amount. */
    PAID_ONCE,
    /** Costs, deductible, what is left of them. */
    OVER_DEDUCTIBLE,
    /** Costs above the deductible, percentage, amount. */
    SHARE_OF_REST,
    /** Paid before in the year, amount. */
    LESS_PAID_THIS_YEAR,
    /** Costs, paid by others, what is left of them. */
    LESS_OTHER_PAYERS,
    /** From these costs, to those, percentage, amount. */
    TIER_OF_COSTS,
    /** How many sums, all together. */
    ADDED_UP,
    /** Shares, sum for one, amount. */
    PER_SHARE,
    /** Paid before when the disease was mild, amount. */
    LESS_MILD,
    /** Amount of the line that is corrected, amount. */
    TAKEN_BACK,
    /** First night, day after the last night, nights. */
    NIGHTS,
    /** Most nights in the period, nights paid before, nights that are left. */
    NIGHTS_LEFT,
    /** Nights, sum for one, amount. */
    PER_NIGHT,
    /** Grade that counts, its percentage. */
    GRADE,
    /** Full sum, percentage, amount. */
    SHARE_OF_SUM,
    /** Amount. */
    MINOR_INJURY,
    /** Amount. */
    CHILD_DIED,
    /** Amount. */
    ONE_SUM,
    /** Loss, percentage, amount. */
    SHARE_OF_LOSS,
    /** Square metres, sum for one, amount. */
    PER_SQUARE_METRE,
    /** Paid before for the same accident, amount. */
    LESS_DISABILITY,
    /** Day of cover on which it happened, percentage, amount. */
    REDUCED,
    /** Most in the period, paid before, amount. */
    CAP,
    /** Most of the whole plan in the period, paid before, amount. */
    ANNUAL_CAP,
    /** Exact sum, amount. */
    ROUNDED,
    /** What the other benefit pays, amount. */
    OTHER_PAYS,
    /** What the settlement of the quarter pays, amount. */
    LEFT_TO_QUARTER,
    /** What the calculation gives, amount. */
    NOT_GRANTED
  }

  private final String code;
  private final Object[] numbers;

  private CalculationStep(String code, Object[] numbers) {
    this.code = code;
    this.numbers = numbers;
  }

  /** A step as it was stored. */
  public CalculationStep(String code, List<String> numbers) {
    this(code, numbers.toArray());
  }

  /** A step with its numbers, each of which writes itself as people read it. */
  static CalculationStep of(Code code, Object... numbers) {
    return new CalculationStep(code.name(), numbers);
  }

  /** Of the words in the catalogue, e.g. {@code PER_NIGHT}. */
  public String code() {
    return code;
  }

  /** What the words name, the result last; days as ISO dates, money as {@code 800.00}. */
  public List<String> numbers() {
    List<String> texts = new ArrayList<>(numbers.length);
    for (Object number : numbers) {
      texts.add(number.toString());
    }
    return List.copyOf(texts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CalculationStep step
        && code.equals(step.code)
        && numbers().equals(step.numbers());
  }

  @Override
  public int hashCode() {
    return 31 * code.hashCode() + numbers().hashCode();
  }

  @Override
  public String toString() {
    return code + numbers();
  }
}
