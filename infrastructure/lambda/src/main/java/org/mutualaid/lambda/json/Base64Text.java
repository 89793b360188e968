package org.mutualaid.lambda.json;

import java.util.Base64;

/** Reads Base64, which may write the same bytes in more ways than one: only one is taken. */
final class Base64Text {
  private Base64Text() {}

  static String of(Json json, Place place, int bytes) {
    return json instanceof Json.Text(String value) && isBase64(value, bytes)
        ? value
        : place.instead("", Wrong.NOT_BASE64, Integer.toString(bytes));
  }

  private static boolean isBase64(String text, int bytes) {
    if (text.length() != (bytes + 2) / 3 * 4) {
      return false;
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(text);
      return decoded.length == bytes && Base64.getEncoder().encodeToString(decoded).equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
