package org.mutualaid.lambda.json;

/**
 * What can be wrong with the form of a field, before any rule looks at it. The words of each are
 * under {@code error.} in the words of problems.
 */
public enum Wrong {
  /** No such field here. */
  UNKNOWN,
  /** The field must be there. */
  MISSING,
  /** Leave the field out instead. */
  NULL,
  /** The field stands twice. */
  DUPLICATE,
  /** Must be a text. */
  NOT_A_TEXT,
  /** Must be true or false. */
  NOT_A_FLAG,
  /** Must be an object. */
  NOT_AN_OBJECT,
  /** Must be a list. */
  NOT_A_LIST,
  /** Must be a whole number. */
  NOT_WHOLE,
  /** Must be a day as 2026-04-01. */
  NOT_A_DATE,
  /** Must be a decimal number as a text, with at most {0} decimals. */
  NOT_A_DECIMAL,
  /** Must be the Base64 of {0} bytes. */
  NOT_BASE64,
  /** Must be a code of capital letters, digits and hyphens. */
  NOT_A_CODE,
  /** Must be the id of a claim as we gave it. */
  NOT_AN_ID,
  /** Must have from {0} to {1} characters. */
  LENGTH,
  /** Must have from {0} to {1} entries. */
  COUNT,
  /** Must lie between {0} and {1}. */
  OUT_OF_RANGE,
  /** Must be one of {0}. */
  NOT_ONE_OF,
  /** Has a character that cannot be written. */
  BAD_CHARACTER,
  /** Has a name that is not made of 1 to {0} letters. */
  BAD_FIELD_NAME,
  /** Exactly one of the fields {0} must be there. */
  EITHER_OR,
  /** Must not lie before the day {0}. */
  TOO_EARLY,
  /** Must not lie after the day {0}. */
  TOO_LATE
}
