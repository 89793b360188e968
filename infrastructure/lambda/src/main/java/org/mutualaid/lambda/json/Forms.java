package org.mutualaid.lambda.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The forms of single values. */
public final class Forms {
  private static final int LONG_DIGITS = 18;

  /** A day as {@code 2026-04-01}. */
  public static final Form<LocalDate> DATE = new Form<>(LocalDate.EPOCH, Dates::of);

  /** True or false. */
  public static final Form<Boolean> FLAG =
      new Form<>(
          false,
          (json, place) ->
              json instanceof Json.Flag flag
                  ? flag.value()
                  : place.instead(false, Wrong.NOT_A_FLAG));

  /** True, where leaving the field out is the only other thing that can be said. */
  public static final Form<Boolean> TRUE =
      new Form<>(
          true,
          (json, place) ->
              json.equals(new Json.Flag(true)) || place.instead(true, Wrong.NOT_ONE_OF, "true"));

  /** The version of a claim. */
  public static final Form<Long> VERSION = whole(1, Integer.MAX_VALUE);

  /** The code of an office, e.g. {@code U-0001}: capital letters, digits and hyphens. */
  public static final Form<String> CODE = new Form<>("", Forms::code);

  private static final Pattern OFFICE = Pattern.compile("[A-Z][A-Z0-9-]{0,39}");

  private Forms() {}

  private static String code(Json json, Place place) {
    if (!(json instanceof Json.Text(String value))) {
      return place.instead("", Wrong.NOT_A_TEXT);
    }
    return OFFICE.matcher(value).matches() ? value : place.instead("", Wrong.NOT_A_CODE);
  }

  /**
   * A text without control characters other than line ends and tabs.
   *
   * @param min characters
   * @param max characters
   */
  public static Form<String> text(int min, int max) {
    return new Form<>("", (json, place) -> Texts.of(json, place, min, max));
  }

  /**
   * A text in one line, without what turns the writing round.
   *
   * @param min characters
   * @param max characters
   */
  public static Form<String> line(int min, int max) {
    return new Form<>("", (json, place) -> Texts.line(json, place, min, max));
  }

  /**
   * The name of a file: one line, without what parts folders and without what turns the writing
   * round, so that a name reads as what it is wherever it is shown or saved.
   *
   * @param max characters
   */
  public static Form<String> fileName(int max) {
    return new Form<>("", (json, place) -> Texts.fileName(json, place, max));
  }

  /** One of a few texts. */
  public static Form<String> oneOf(Collection<String> choices) {
    return new Form<>("", (json, place) -> oneOf(json, place, choices));
  }

  /** A whole number within limits, both included. */
  public static Form<Long> whole(long min, long max) {
    return new Form<>(min, (json, place) -> whole(json, place, min, max));
  }

  /** A number as it stands in a query, where every parameter is a text whatever it means. */
  public static Form<Long> inQuery(Form<Long> number) {
    return new Form<>(
        number.standIn(),
        (json, place) ->
            number
                .check()
                .of(json instanceof Json.Text(String digits) ? new Json.Num(digits) : json, place));
  }

  /**
   * A decimal number as text, not below zero: money in yuan, an area.
   *
   * @param wholeDigits at most, before the point
   * @param decimals at most, after it
   */
  public static Form<BigDecimal> decimal(int wholeDigits, int decimals) {
    return new Form<>(
        BigDecimal.ONE, (json, place) -> Decimals.of(json, place, wholeDigits, decimals));
  }

  /** The Base64 of exactly so many bytes, written the one way there is. */
  public static Form<String> base64(int bytes) {
    return new Form<>("", (json, place) -> Base64Text.of(json, place, bytes));
  }

  /** An object whose members the reading names. */
  public static <T> Form<T> object(Function<Fields, T> reading) {
    Form.Check<T> check = Fields.object(reading);
    return new Form<>(check.of(new Members(), nowhere()), check);
  }

  /** A list of values of one form. */
  public static <T> Form<List<T>> listOf(Form<T> form, int min, int max) {
    return new Form<>(List.of(), (json, place) -> list(json, place, form, min, max));
  }

  static Place nowhere() {
    return new Place("", new ArrayList<>());
  }

  private static String oneOf(Json json, Place place, Collection<String> choices) {
    if (!(json instanceof Json.Text(String value))) {
      return place.instead("", Wrong.NOT_A_TEXT);
    }
    return choices.contains(value)
        ? value
        : place.instead("", Wrong.NOT_ONE_OF, String.join(", ", new TreeSet<>(choices)));
  }

  private static Long whole(Json json, Place place, long min, long max) {
    if (!(json instanceof Json.Num(String digits)) || !isWhole(digits)) {
      return place.instead(min, Wrong.NOT_WHOLE);
    }
    long value = Long.parseLong(digits);
    return value < min || value > max
        ? place.instead(min, Wrong.OUT_OF_RANGE, Long.toString(min), Long.toString(max))
        : Long.valueOf(value);
  }

  private static boolean isWhole(String digits) {
    int from = digits.startsWith("-") ? 1 : 0;
    return digits.length() - from <= LONG_DIGITS && Digits.are(digits, from, digits.length());
  }

  private static <T> List<T> list(Json json, Place place, Form<T> form, int min, int max) {
    if (!(json instanceof Json.Items(List<Json> values))) {
      return place.instead(List.of(), Wrong.NOT_A_LIST);
    }
    if (values.size() < min || values.size() > max) {
      return place.instead(List.of(), Wrong.COUNT, Integer.toString(min), Integer.toString(max));
    }
    List<T> read = new ArrayList<>();
    for (int at = 0; at < values.size(); at++) {
      read.add(form.read(values.get(at), place.at(at)));
    }
    return read;
  }
}
