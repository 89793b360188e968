package org.mutualaid.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Three months of a calendar year, as {@code 2026-Q1}.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {
  private static final Pattern FORM = Pattern.compile("(20\\d\\d)-Q([1-4])");
  private static final int MONTHS = 3;

  /** The quarter with this name, if it is the name of one. */
  public static Optional<Quarter> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new Quarter(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
        : Optional.empty();
  }

  /**
   * The quarters that ended before a day, the last of them first.
   *
   * @param count how many of them
   */
  public static List<Quarter> endedBefore(LocalDate day, int count) {
    return Stream.iterate(of(day).before(), Quarter::before).limit(count).toList();
  }

  private static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  private Quarter before() {
    return of(first().minusDays(1));
  }

  /** Its first day. */
  public LocalDate first() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  /** Its last day. */
  public LocalDate last() {
    return first().plusMonths(MONTHS).minusDays(1);
  }

  /** Whether a day is in it. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
