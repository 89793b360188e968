package org.mutualaid.functions.importroster;

import java.util.List;
import org.mutualaid.lambda.events.EventNode;
import org.mutualaid.lambda.events.StreamRecord;

/**
 * That somebody has a roster applied, as the stream of the imports' table tells it.
 *
 * @param name of the import, as it stands there
 */
record AskedFor(String name) {
  /** All that an event tells of; events from elsewhere tell of none. */
  static List<AskedFor> allIn(EventNode event) {
    boolean isStream =
        event.each("Records").stream()
            .anyMatch(one -> one.find("eventSource").orElse("").equals("aws:dynamodb"));
    return isStream ? StreamRecord.allIn(event).stream().map(AskedFor::of).toList() : List.of();
  }

  private static AskedFor of(StreamRecord change) {
    return new AskedFor(change.newImage().at("import").find("S").orElse(""));
  }
}
