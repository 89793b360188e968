package org.mutualaid.lambda.json;

import java.time.LocalDate;
import java.time.YearMonth;

/** Reads days by hand: a formatter of the JDK would be built anew at each cold start. */
final class Dates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private Dates() {}

  static LocalDate of(Json json, Place place) {
    return json instanceof Json.Text(String value) && isDate(value)
        ? LocalDate.of(
            Digits.number(value, 0, 4), Digits.number(value, 5, 7), Digits.number(value, 8, 10))
        : place.instead(LocalDate.EPOCH, Wrong.NOT_A_DATE);
  }

  private static boolean isDate(String text) {
    boolean formed =
        text.length() == 10
            && text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && Digits.are(text, 0, 4)
            && Digits.are(text, 5, 7)
            && Digits.are(text, 8, 10);
    return formed
        && isDay(Digits.number(text, 0, 4), Digits.number(text, 5, 7), Digits.number(text, 8, 10));
  }

  private static boolean isDay(int year, int month, int day) {
    return year >= FIRST_YEAR
        && year <= LAST_YEAR
        && month >= 1
        && month <= 12
        && YearMonth.of(year, month).isValidDay(day);
  }
}
