package org.mutualaid.lambda.json;

/** Texts, read strictly: what cannot be written, or reads as what it is not, is refused. */
final class Texts {
  /** Signs that are not seen and turn the direction of writing (Unicode, Bidi_Control). */
  private static final String TURNING =
      "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  private Texts() {}

  static String of(Json json, Place place, int min, int max) {
    if (!(json instanceof Json.Text(String value))) {
      return place.instead("", Wrong.NOT_A_TEXT);
    }
    if (value.length() < min || value.length() > max || (min > 0 && value.isBlank())) {
      return place.instead("", Wrong.LENGTH, Integer.toString(min), Integer.toString(max));
    }
    return value.codePoints().allMatch(Texts::isWritable)
        ? value
        : place.instead("", Wrong.BAD_CHARACTER);
  }

  static String fileName(Json json, Place place, int max) {
    String name = of(json, place, 1, max);
    return name.codePoints().noneMatch(Texts::misleads)
        ? name
        : place.instead("", Wrong.BAD_CHARACTER);
  }

  static String line(Json json, Place place, int min, int max) {
    String line = of(json, place, min, max);
    return line.codePoints().noneMatch(c -> c != '/' && c != '\\' && misleads(c))
        ? line
        : place.instead("", Wrong.BAD_CHARACTER);
  }

  /** Half a surrogate pair has no UTF-8, and control characters forge lines of logs and letters. */
  private static boolean isWritable(int c) {
    return c == '\n'
        || c == '\t'
        || c == '\r'
        || !(Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  private static boolean misleads(int c) {
    return c == '/'
        || c == '\\'
        || Character.isISOControl(c)
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
        || TURNING.indexOf(c) >= 0;
  }
}
