package org.mutualaid.benefit;

import java.time.LocalDate;
import java.util.List;

/** Finds the facts of an event that cannot be. */
final class EventErrors {
  private EventErrors() {}

  static List<FieldError> of(Event event, LocalDate today) {
    return event.date().isAfter(today)
        ? List.of(new FieldError("/event/date", "IN_THE_FUTURE", List.of()))
        : List.of();
  }
}
