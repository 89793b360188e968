package org.mutualaid.local.console;

import java.io.IOException;
import org.eclipse.jetty.server.Request;
import org.mutualaid.local.clock.ClockEndpoint;
import org.mutualaid.local.http.Endpoint;
import org.mutualaid.local.http.Page;
import org.mutualaid.local.http.Reply;
import org.mutualaid.local.sns.Topics;

/** Shows what happened, and what time it is. */
public final class Console implements Endpoint {
  private static final String INDEX =
      Page.of(
          "The embedded cloud",
          """
          <ul>
          <li><a href="/console/notices">What was published</a>, oldest first</li>
          <li><a href="/local/clock">Business time</a>; POST {"now": "2026-07-01T09:00:00+08:00"}
          or {"offset": "P3D"} moves it and runs the schedules of the days between</li>
          <li><a href="/.well-known/openid-configuration">The issuer</a></li>
          </ul>
          """);

  private final Topics topics;
  private final ClockEndpoint clock;

  /** A console. */
  public Console(Topics topics, ClockEndpoint clock) {
    this.topics = topics;
    this.clock = clock;
  }

  @Override
  public Reply answer(Request request) throws IOException {
    return switch (request.getHttpURI().getPath()) {
      case "/", "/console" -> Reply.html(INDEX);
      case "/console/notices" -> Reply.json(200, topics.all());
      case "/console/clock", ClockEndpoint.PATH -> clock.answer(request);
      default -> Reply.text(404, "There is nothing here; /console has links.");
    };
  }
}
