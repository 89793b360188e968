package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;

/**
 * The legal retirement age by day of birth.
 *
 * @param rows by day of birth, the earliest first; before the first the age is that of the first
 */
public record RetirementAges(List<Row> rows) {
  /**
   * Who was born from a day on, up to the next row.
   *
   * @param months of age at which they retire
   */
  public record Row(LocalDate bornFrom, int months) {}

  /** The last day on which somebody has not passed the retirement age. */
  LocalDate lastDay(LocalDate born) {
    int months = rows.isEmpty() ? 0 : rows.getFirst().months();
    for (Row row : rows) {
      months = row.bornFrom().isAfter(born) ? months : row.months();
    }
    return born.plusMonths(months);
  }
}
