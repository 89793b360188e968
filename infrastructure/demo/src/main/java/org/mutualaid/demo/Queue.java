package org.mutualaid.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The work of a desk, page by page. */
record Queue(Visitor reviewer, Desk desk) {
  private static final int PAGES = 200;

  static Queue of(Visitor reviewer, Desk desk) {
    return new Queue(reviewer, desk);
  }

  static String address(Desk desk) {
    return "/admin/queue?limit=100&level=" + desk.level() + "&office=" + desk.office();
  }

  Optional<JsonNode> find(String claimId) {
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      JsonNode answer = reviewer.get(address(desk) + cursor).expect(200).json();
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
    throw new Surprise("at most " + PAGES + " pages of work at " + desk, "there were more");
  }
}
