package org.mutualaid.lambda.json;

import java.util.List;

/** A JSON value. */
public sealed interface Json
    permits Json.Text, Json.Num, Json.Flag, Json.Null, Json.Items, Members {
  /** A text. */
  record Text(String value) implements Json {}

  /**
   * A number, as it was written: never computed with before its form and size are known.
   *
   * @param digits of JSON's grammar
   */
  record Num(String digits) implements Json {}

  /** True or false. */
  record Flag(boolean value) implements Json {}

  /** JSON's null. */
  record Null() implements Json {}

  /** A list. */
  record Items(List<Json> values) implements Json {
    /** A list of texts. */
    public static Items ofTexts(List<String> texts) {
      return new Items(texts.stream().<Json>map(Text::new).toList());
    }
  }

  /** Without white space, members in the order in which they were put. */
  default String text() {
    return JsonText.of(this, false);
  }

  /** Without white space, members sorted by name: equal for equal values, for hashing. */
  default String canonicalText() {
    return JsonText.of(this, true);
  }
}
