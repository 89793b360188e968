package org.mutualaid.local.clock;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.jetty.server.Request;
import org.mutualaid.local.http.Endpoint;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.json.Json;

/** Tells business time, and moves it; the answer comes when what that brings about is done. */
public final class ClockEndpoint implements Endpoint {
  /** Where it stands, at the API and beside the console. */
  public static final String PATH = "/local/clock";

  /** Farther is a slip, and far enough from now there are no more dates. */
  private static final long FARTHEST_DAYS = 36_525;

  private final BusinessClock clock;
  private final Moved moved;

  /** Is told after business time was moved. */
  @FunctionalInterface
  public interface Moved {
    /** From that moment to this one; back, where the second is the earlier one. */
    void by(Instant from, Instant to);
  }

  public ClockEndpoint(BusinessClock clock, Moved moved) {
    this.clock = clock;
    this.moved = moved;
  }

  @Override
  public Reply answer(Request request) throws IOException {
    if (request.getMethod().equals("POST")) {
      Instant before = clock.now();
      try {
        clock.setOffset(near(wanted(Json.parse(Request.asInputStream(request)))));
      } catch (UncheckedIOException | DateTimeException e) {
        return Reply.text(
            400,
            "Send {\"now\": \"<ISO 8601>\"} or {\"offset\": \"P3D\"}, at most a hundred years from now.");
      }
      moved.by(before, clock.now());
    }
    var time = Json.object().put("now", clock.now().toString());
    return Reply.json(200, time.put("offset", clock.offset().toString()));
  }

  /** This and the API at one address, as the cloud has no such thing of its own. */
  public Endpoint before(Endpoint api) {
    return new Endpoint() {
      @Override
      public Reply answer(Request request) throws IOException {
        return PATH.equals(request.getHttpURI().getPath())
            ? ClockEndpoint.this.answer(request)
            : api.answer(request);
      }

      @Override
      public Reply unreadable() {
        return api.unreadable();
      }
    };
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
