package org.mutualaid.local.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.jetty.server.Request;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.http.Endpoint;
import org.mutualaid.local.http.Page;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.sns.Topics;

/** Shows what happened, and moves business time. */
public final class Console implements Endpoint {
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

  @Override
  public Reply answer(Request request) throws IOException {
    return switch (request.getHttpURI().getPath()) {
      case "/", "/console" -> Reply.html(INDEX);
      case "/console/notices" -> Reply.json(200, topics.all());
      case "/console/clock" -> clock(request);
      default -> Reply.text(404, "There is nothing here; /console has links.");
    };
  }

  private Reply clock(Request request) throws IOException {
    if (request.getMethod().equals("POST")) {
      try {
        clock.setOffset(near(wanted(Json.parse(Request.asInputStream(request)))));
      } catch (UncheckedIOException | DateTimeException e) {
        return Reply.text(
            400,
            "Send {\"now\": \"<ISO 8601>\"} or {\"offset\": \"P3D\"}, at most a hundred years from now.");
      }
      moved.run();
    }
    var time = Json.object().put("now", clock.now().toString());
    return Reply.json(200, time.put("offset", clock.offset().toString()));
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
