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
    OK,
    NOT_A_MEMBER_ON_EVENT_DATE,
    NO_COVER,
    BEFORE_COVER,
    NO_SERVICE_CARD,
    NOT_INSURED,
    UNIT_PAYS_NO_DUES,
    OTHER_OCCUPATION,
    NOT_IN_SERVICE,
    AGE_OUT_OF_RANGE,
    FACT_UNKNOWN,
    TIME_BARRED,
    OUTSIDE_FILING_WINDOW,
    EXCLUDED,
    WAITING_PERIOD,
    STAY_TOO_SHORT,
    REPEAT_DISEASE,
    BELOW_DEDUCTIBLE,
    NOTHING_PAYABLE,
    LESS_DISABILITY_ALREADY_PAID,
    UPGRADE_DIFFERENCE,
    REDUCED_PERIOD,
    CAPPED,
    COORDINATED_WITH,
    CORRECTS;

    /** Whether a zero line with this reason stays zero, whatever papers come. */
    public boolean isFinal() {
      return switch (this) {
        case NOT_A_MEMBER_ON_EVENT_DATE,
            NO_COVER,
            BEFORE_COVER,
            NO_SERVICE_CARD,
            NOT_INSURED,
            UNIT_PAYS_NO_DUES,
            OTHER_OCCUPATION,
            NOT_IN_SERVICE,
            AGE_OUT_OF_RANGE,
            TIME_BARRED,
            OUTSIDE_FILING_WINDOW,
            EXCLUDED,
            WAITING_PERIOD,
            STAY_TOO_SHORT,
            REPEAT_DISEASE,
            BELOW_DEDUCTIBLE,
            NOTHING_PAYABLE ->
            true;
        case OK,
            FACT_UNKNOWN,
            LESS_DISABILITY_ALREADY_PAID,
            UPGRADE_DIFFERENCE,
            REDUCED_PERIOD,
            CAPPED,
            COORDINATED_WITH,
            CORRECTS ->
            false;
      };
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
