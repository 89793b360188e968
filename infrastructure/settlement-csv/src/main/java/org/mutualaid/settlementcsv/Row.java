package org.mutualaid.settlementcsv;

import org.mutualaid.benefit.Event;

/** One row: who, and what happened. */
record Row(String subject, Event event) {
  boolean isSum() {
    return event instanceof Event.OutpatientYearToDate;
  }
}
