package org.mutualaid.lambda.events;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * That an object was put into a bucket, as S3 tells it.
 *
 * @param key decoded
 * @param at when it was put
 */
public record ObjectCreated(String key, Instant at) {
  /** All that an event tells of; events of other kinds, such as S3's test event, tell of none. */
  public static List<ObjectCreated> allIn(EventNode event) {
    return event.each("Records").stream()
        .filter(r -> r.find("eventName").orElse("").startsWith("ObjectCreated:"))
        .map(ObjectCreated::of)
        .toList();
  }

  private static ObjectCreated of(EventNode entry) {
    String encoded = entry.at("s3").at("object").text("key");
    return new ObjectCreated(decoded(encoded), entry.instant("eventTime"));
  }

  /** S3 encodes keys in events like a form: a space is a plus sign. */
  private static String decoded(String key) {
    try {
      return URLDecoder.decode(key, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return key; // no key of ours, and passed over as such
    }
  }
}
