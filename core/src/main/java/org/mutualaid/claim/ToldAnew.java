package org.mutualaid.claim;

import java.util.Map;
import org.mutualaid.benefit.Event;

/**
 * The facts of an event as they are to stand now.
 *
 * @param narrative the answers in free words, by the name of the question
 * @param version of the claim that whoever tells them saw
 */
public record ToldAnew(Event event, Map<String, String> narrative, long version) {
  @Override
  public String toString() {
    return "ToldAnew[hidden]";
  }
}
