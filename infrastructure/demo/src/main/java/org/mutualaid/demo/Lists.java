package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Looks for a claim in a list, page by page. */
final class Lists {
  private static final int PAGES = 200;

  private Lists() {}

  /** Where a desk's work is listed. */
  static String workOf(Desk desk) {
    return "/admin/queue?limit=100&level=" + desk.level() + "&office=" + desk.office();
  }

  static Optional<JsonNode> find(Visitor visitor, String list, String claimId) {
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      JsonNode answer = visitor.get(list + cursor).expect(200).json();
      Optional<JsonNode> found =
          Json.items(answer.path("items"))
              .filter(item -> item.path("claimId").asText().equals(claimId))
              .findFirst();
      if (found.isPresent() || !answer.has("next")) {
        return found;
      }
      String next = answer.path("next").asText();
      cursor = "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
    throw new Surprise("at most " + PAGES + " pages in " + list, "there were more");
  }
}
