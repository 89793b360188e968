package org.mutualaid.settlement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
