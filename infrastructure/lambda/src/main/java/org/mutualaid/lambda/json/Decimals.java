package org.mutualaid.lambda.json;

import java.math.BigDecimal;

/** Reads decimal numbers, which stand in JSON as texts so that no client rounds them. */
final class Decimals {
  private Decimals() {}

  static BigDecimal of(Json json, Place place, int wholeDigits, int decimals) {
    if (!(json instanceof Json.Text(String value)) || !isDecimal(value, wholeDigits, decimals)) {
      return place.instead(BigDecimal.ONE, Wrong.NOT_A_DECIMAL, Integer.toString(decimals));
    }
    return new BigDecimal(value);
  }

  private static boolean isDecimal(String text, int wholeDigits, int decimals) {
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    int rest = text.length() - whole - 1;
    return whole >= 1
        && whole <= wholeDigits
        && Digits.are(text, 0, whole)
        && (point < 0
            || (rest >= 1 && rest <= decimals && Digits.are(text, whole + 1, text.length())));
  }
}
