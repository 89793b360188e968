package org.mutualaid.lambda.json;

/** Digits of ASCII, and only those: other scripts' digits make numbers that people misread. */
final class Digits {
  private Digits() {}

  static boolean are(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return to > from;
  }

  static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
