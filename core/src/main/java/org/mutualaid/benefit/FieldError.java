package org.mutualaid.benefit;

import java.util.List;

/**
 * One thing wrong with one field of a request.
 *
 * @param pointer to the field (RFC 6901)
 * @param code of the words in the catalogue, which say how to mend it
 * @param arguments that the words name: limits and choices, never what was sent
 */
public record FieldError(String pointer, String code, List<String> arguments) {
  /** What can be wrong with the facts of an event; the words of each are in the catalogue. */
  public enum Code {
    IN_THE_FUTURE,
    BEFORE_ADMISSION,
    STAY_TOO_LONG,
    GRADES_MISSING,
    TOO_MANY_GRADES,
    GRADE_OUT_OF_RANGE,
    NOT_POSITIVE,
    TOO_LARGE,
    TOO_MANY_DECIMALS,
    NEGATIVE,
    TOO_MANY_CYCLES,
    BAD_NAME,
    UNKNOWN_DISEASE,
    UNKNOWN_PAYER,
    UNKNOWN_CHILD,
    UNKNOWN_CIRCUMSTANCE,
    OWN_DEATH,
    NOTHING_LEFT,
    TYPE_STAYS,
    NOT_YOUR_MEMBER
  }

  /** An error at a place, with what its words name. */
  public static FieldError of(String pointer, Code code, String... arguments) {
    return new FieldError(pointer, code.name(), List.of(arguments));
  }
}
