package org.mutualaid.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CloudTest {
  private final Deque<Integer> script = new ConcurrentLinkedDeque<>();
  private final List<Exchange> seen = new ArrayList<>();
  private HttpServer server;
  private Options options;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          int status = script.pop();
          if (status == 0) {
            exchange.close();
            return;
          }
          byte[] body = "{\"claimId\":\"c1\"}".getBytes(UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    String base = "http://127.0.0.1:" + server.getAddress().getPort();
    options = Options.of(List.of("--api", base + "/", "--patience", "5"), Map.of());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_request_is_sent_again_while_the_cloud_is_away() {
    script.addAll(List.of(503, 0, 504, 201));
    var api = new Api(options, new Cloud(options.patience()), seen::add);
    Answer answer = api.ask("POST", "/claims", new Api.Asking("p", "t", "k", "{}"));
    assertEquals("c1", answer.expect(201).at("/claimId"));
    assertEquals(1, seen.size());
    assertTrue(script.isEmpty());
  }

  @Test
  void an_answer_that_was_not_expected_ends_in_one_sentence() {
    script.add(500);
    Answer answer =
        new Cloud(options.patience()).send(Cloud.request(URI.create(options.api())).build());
    Surprise surprise = assertThrows(Surprise.class, () -> answer.expect(200));
    assertTrue(
        surprise.getMessage().startsWith("Expected status 200 for GET"), surprise.toString());
  }

  @Test
  void patience_ends() {
    var patience = new Patience(Duration.ofMillis(200));
    assertThrows(Surprise.class, () -> patience.until("the moon", Optional::<String>empty));
  }

  @Test
  void the_same_run_has_the_same_days_and_never_too_old_ones() {
    var run = new Run("20261124-x");
    assertEquals(run.day("a", 3), new Run("20261124-x").day("a", 3));
    for (int attempt = 0; attempt < Run.DAYS; attempt++) {
      assertTrue(run.day("a", attempt).isAfter(LocalDate.parse("2025-01-10")));
      assertTrue(run.day("a", attempt).isBefore(LocalDate.parse("2026-11-01")));
    }
  }
}
