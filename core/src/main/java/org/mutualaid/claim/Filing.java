package org.mutualaid.claim;

import java.util.Map;
import org.mutualaid.benefit.Event;

/**
 * What a member tells of an event.
 *
 * @param narrative the answers in free words, by the name of the question
 */
public record Filing(Event event, Map<String, String> narrative) {
  @Override
  public String toString() {
    return "Filing[hidden]";
  }
}
