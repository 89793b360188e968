package org.mutualaid.local.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.local.clock.BusinessClock;
import org.mutualaid.local.clock.ClockEndpoint;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.sns.Topics;

class ConsoleTest {
  @TempDir Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicInteger moved = new AtomicInteger();
  private BusinessClock clock;
  private Listener listener;

  @BeforeEach
  void listen() {
    clock = new BusinessClock(folder);
    var topics = new Topics(folder.resolve("sns"), List.of());
    var console = new Console(topics, new ClockEndpoint(clock, (_, _) -> moved.incrementAndGet()));
    var anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    listener = Listener.open("the console", anywhere, console);
  }

  @AfterEach
  void close() {
    listener.close();
    http.close();
  }

  @Test
  void business_time_is_moved_and_that_is_told() throws Exception {
    assertEquals(200, move("{\"offset\":\"P366D\"}"));
    assertEquals(Duration.ofDays(366), clock.offset());
    assertEquals(1, moved.get());
    assertEquals(200, move("{\"offset\":\"PT0S\"}"));
    assertEquals(Duration.ZERO, clock.offset());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"offset\":null}",
        "{\"offset\":\"P36527D\"}",
        "{\"offset\":\"PT-9223372036854775808S\"}",
        "{\"now\":\"+999999999-01-01T00:00:00Z\"}"
      })
  void a_time_that_cannot_be_is_refused_and_moves_nothing(String body) throws Exception {
    assertEquals(400, move(body));
    assertEquals(Duration.ZERO, clock.offset());
    assertEquals(0, moved.get());
  }

  private int move(String body) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + listener.port() + ClockEndpoint.PATH);
    var request = HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body)).build();
    return http.send(request, BodyHandlers.ofString()).statusCode();
  }
}
