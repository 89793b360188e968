package org.mutualaid.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Set;

/** Leave to put one file straight into S3. */
final class Slot {
  /** The client sets these two by itself. */
  private static final Set<String> NOT_OURS = Set.of("host", "content-length");

  private Slot() {}

  /** The request that puts a file into the slot of an answer. */
  static HttpRequest putting(Answer slot, PaperFile file) {
    HttpRequest.Builder request = Cloud.request(URI.create(slot.at("/upload/url")));
    slot.json()
        .at("/upload/headers")
        .properties()
        .forEach(
            header -> {
              if (!NOT_OURS.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                request.header(header.getKey(), header.getValue().asText());
              }
            });
    return request.PUT(file.publisher()).build();
  }
}
