package org.mutualaid.benefit;

import java.time.LocalDate;
import java.time.MonthDay;

/** The days of the year after the event in which a benefit is claimed, both ends included. */
public record FilingWindow(MonthDay from, MonthDay to) {
  LocalDate firstDay(LocalDate event) {
    return from.atYear(event.getYear() + 1);
  }

  LocalDate lastDay(LocalDate event) {
    return to.atYear(event.getYear() + 1);
  }
}
