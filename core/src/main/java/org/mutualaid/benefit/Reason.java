package org.mutualaid.benefit;

/**
 * Why a line has the amount it has.
 *
 * @param argument what the code is about, an exclusion, a fact, another benefit or the number of
 *     another line; empty where nothing is
 */
public record Reason(Code code, String argument) {
  /** The reason codes, as published; the words of each are in the catalogue. */
  public enum Code {
    OK(Zero.OPEN),
    NOT_A_MEMBER_ON_EVENT_DATE(Zero.FINAL),
    NO_COVER(Zero.FINAL),
    BEFORE_COVER(Zero.FINAL),
    NO_SERVICE_CARD(Zero.FINAL),
    NOT_INSURED(Zero.FINAL),
    UNIT_PAYS_NO_DUES(Zero.FINAL),
    OTHER_OCCUPATION(Zero.FINAL),
    NOT_IN_SERVICE(Zero.FINAL),
    AGE_OUT_OF_RANGE(Zero.FINAL),
    FACT_UNKNOWN(Zero.OPEN),
    TIME_BARRED(Zero.FINAL),
    OUTSIDE_FILING_WINDOW(Zero.FINAL),
    EXCLUDED(Zero.FINAL),
    WAITING_PERIOD(Zero.FINAL),
    STAY_TOO_SHORT(Zero.FINAL),
    REPEAT_DISEASE(Zero.FINAL),
    BELOW_DEDUCTIBLE(Zero.FINAL),
    NOTHING_PAYABLE(Zero.FINAL),
    LESS_DISABILITY_ALREADY_PAID(Zero.OPEN),
    UPGRADE_DIFFERENCE(Zero.OPEN),
    REDUCED_PERIOD(Zero.OPEN),
    CAPPED(Zero.OPEN),
    COORDINATED_WITH(Zero.OPEN),
    SETTLED_QUARTERLY(Zero.OPEN),
    CORRECTS(Zero.OPEN),
    NOT_GRANTED(Zero.FINAL);

    /** What a line of zero with this reason can still become. */
    private enum Zero {
      FINAL,
      OPEN
    }

    private final Zero zero;

    Code(Zero zero) {
      this.zero = zero;
    }

    /** Whether a zero line with this reason stays zero, whatever papers come. */
    public boolean isFinal() {
      return zero == Zero.FINAL;
    }
  }

  /** A fact about the person that a plan asks for and that may not be on record. */
  public enum Fact {
    SERVICE_CARD,
    INSURANCE,
    UNIT_DUES,
    OCCUPATION,
    EMPLOYMENT,
    BIRTH_DATE,
    TIER
  }

  /** Whether nothing is paid for the time at which it is claimed. */
  public boolean isOfTime() {
    return code == Code.TIME_BARRED || code == Code.OUTSIDE_FILING_WINDOW;
  }

  /** A reason that needs no argument. */
  public static Reason of(Code code) {
    return new Reason(code, "");
  }

  /** As published: {@code CAPPED}, {@code EXCLUDED:WAR}. */
  @Override
  public String toString() {
    return argument.isEmpty() ? code.name() : code.name() + ":" + argument;
  }
}
