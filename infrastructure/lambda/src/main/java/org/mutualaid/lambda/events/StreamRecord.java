package org.mutualaid.lambda.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A change of one item, as the table's stream tells it.
 *
 * @param sequence its place in the stream, by which a failure is told
 * @param kind INSERT, MODIFY or REMOVE
 * @param change the rest: time, keys and images in DynamoDB's own JSON
 */
public record StreamRecord(String sequence, String kind, EventNode change) {
  /** The records of an event, in order. */
  public static List<StreamRecord> allIn(EventNode event) {
    return event.each("Records").stream().map(StreamRecord::of).toList();
  }

  private static StreamRecord of(EventNode entry) {
    EventNode change = entry.at("dynamodb");
    return new StreamRecord(change.text("SequenceNumber"), entry.text("eventName"), change);
  }

  /** The item as it is after the change. */
  public EventNode newImage() {
    return change.at("NewImage");
  }

  /** When the change happened, to the second or finer. */
  public Instant at() {
    String seconds = change.text("ApproximateCreationDateTime");
    try {
      return Instant.ofEpochMilli(new BigDecimal(seconds).movePointRight(3).longValue());
    } catch (NumberFormatException e) {
      throw new UnreadableEvent("ApproximateCreationDateTime");
    }
  }
}
