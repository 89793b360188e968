package org.mutualaid.claim;

import org.mutualaid.privacy.Derived;

/**
 * The number of a claim as people say it on the telephone: twelve digits in groups of four, two of
 * the year, nine of the claim, and a check digit that catches every single wrong digit and every
 * swap of neighbours (Damm 2004).
 */
public record Reference(String value) {
  private static final long NUMBERS_PER_YEAR = 1_000_000_000L;

  /** The quasigroup of order 10 that Damm gives; row: interim digit, column: next digit. */
  private static final String[] DAMM = {
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
  };

  /**
   * The reference of a claim.
   *
   * @param year of the start, 2000 to 2099
   * @param attempt from 0; another one where two claims would share a number
   */
  public static Reference of(ClaimId claim, int year, int attempt) {
    long number =
        Derived.number(NUMBERS_PER_YEAR, "reference", claim.value(), Integer.toString(attempt));
    // Added to a power of ten and cut, since a formatter would cost a cold start dearly.
    String digits = String.valueOf((100 + year % 100) * NUMBERS_PER_YEAR + number).substring(1);
    return grouped(digits + checkDigit(digits));
  }

  /** The digit to put behind these; of digits that end with the right one it is 0. */
  static int checkDigit(String digits) {
    int interim = 0;
    for (int at = 0; at < digits.length(); at++) {
      interim = DAMM[interim].charAt(digits.charAt(at) - '0') - '0';
    }
    return interim;
  }

  private static Reference grouped(String digits) {
    return new Reference(
        digits.substring(0, 4) + " " + digits.substring(4, 8) + " " + digits.substring(8));
  }

  @Override
  public String toString() {
    return value;
  }
}
