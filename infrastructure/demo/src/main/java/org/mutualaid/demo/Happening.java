package org.mutualaid.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What happened to the member of a story, and what the rules make of it.
 *
 * @param event as it is told, given the day
 * @param narrative in the member's own words
 * @param benefit whose line gives the whole sum
 * @param total in yuan, with two decimals
 */
record Happening(
    Function<LocalDate, ObjectNode> event, ObjectNode narrative, String benefit, String total) {
  /** The same where earlier runs have left less of a cap. */
  Happening paying(String less) {
    return new Happening(event, narrative, benefit, less);
  }

  ObjectNode filedFor(LocalDate day) {
    ObjectNode filing = Json.object();
    filing.set("event", event.apply(day));
    filing.set("narrative", narrative);
    return filing;
  }
}
