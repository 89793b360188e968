package org.mutualaid.local.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.http.Page;
import org.mutualaid.local.http.Replies;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.sns.Topics;

/** Shows what happened, and moves business time. */
public final class Console {
  private static final String INDEX =
      Page.of(
          "The embedded cloud",
          """
          <ul>
          <li><a href="/console/notices">What was published</a>, oldest first</li>
          <li><a href="/console/clock">Business time</a>; POST {"now": "2026-07-01T09:00:00+08:00"}
          or {"offset": "P3D"} moves it and runs every schedule once</li>
          <li><a href="/.well-known/openid-configuration">The issuer</a></li>
          </ul>
          """);

  /** Farther is a slip, and far enough from now there are no more dates. */
  private static final long FARTHEST_DAYS = 36_525;

  private final Topics topics;
  private final BusinessClock clock;
  private final Runnable moved;

  /**
   * A console.
   *
   * @param moved is told after business time was moved
   */
  public Console(Topics topics, BusinessClock clock, Runnable moved) {
    this.topics = topics;
    this.clock = clock;
    this.moved = moved;
  }

  /** Answers. */
  public void handle(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/", "/console" -> Replies.html(exchange, 200, INDEX);
      case "/console/notices" -> Replies.json(exchange, 200, topics.all());
      case "/console/clock" -> clock(exchange);
      default -> Replies.text(exchange, 404, "There is nothing here; /console has links.");
    }
  }

  private void clock(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      try {
        clock.setOffset(near(wanted(Json.parse(exchange.getRequestBody().readAllBytes()))));
      } catch (UncheckedIOException | DateTimeException e) {
        Replies.text(
            exchange,
            400,
            "Send {\"now\": \"<ISO 8601>\"} or {\"offset\": \"P3D\"}, at most a hundred years from now.");
        return;
      }
      moved.run();
    }
    var time = Json.object().put("now", clock.now().toString());
    Replies.json(exchange, 200, time.put("offset", clock.offset().toString()));
  }

  private static Duration near(Duration moved) {
    if (Math.abs(moved.toDays()) > FARTHEST_DAYS) {
      throw new DateTimeException("more than a hundred years away");
    }
    return moved;
  }

  private static Duration wanted(JsonNode request) {
    if (request.has("now")) {
      Instant now = OffsetDateTime.parse(request.path("now").asText()).toInstant();
      return Duration.between(Instant.now(), now);
    }
    return Duration.parse(request.path("offset").asText());
  }
}
