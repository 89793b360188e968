package org.mutualaid.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday, less the days off, and the weekends that are worked
 * instead (plans/working-days.yaml, from the State Council's yearly notices).
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {
  /** Whether offices work on this day. */
  public boolean isWorked(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? worked.contains(day) : !off.contains(day);
  }

  /**
   * Whether what is counted up to this day may yet change: the notice of its year is not out, so
   * the year counts Monday to Friday. Every notice has days off, so a year without any has none.
   */
  public boolean isProvisional(LocalDate day) {
    return off.stream().noneMatch(published -> published.getYear() == day.getYear());
  }

  /** How many days are worked after the one day up to and with the other; 0 if it is earlier. */
  public int between(LocalDate after, LocalDate upTo) {
    int days = 0;
    for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
      days += isWorked(day) ? 1 : 0;
    }
    return days;
  }

  /**
   * The day on which a limit ends.
   *
   * @param from the day the limit begins on, itself not counted
   * @param days working days; with 0 it ends on that very day
   */
  public LocalDate dueOn(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorked(day) ? 1 : 0;
    }
    return day;
  }
}
