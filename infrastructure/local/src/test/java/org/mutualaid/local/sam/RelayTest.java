package org.mutualaid.local.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.http.Replies;
import org.mutualaid.local.refusal.CannotStart;

/** Linux has all of 127.0.0.0/8: 127.0.0.2 plays the bridge. */
@EnabledOnOs(OS.LINUX)
class RelayTest {
  private static final String BRIDGE = "127.0.0.2";

  @Test
  void what_comes_to_the_bridge_reaches_the_part_and_comes_back() throws Exception {
    try (Listener part = echo();
        Relay _ = relayTo(part);
        HttpClient http = HttpClient.newHttpClient()) {
      String large = "身".repeat(100_000);
      assertEquals(large, echoed(http, part.port(), large));
      assertEquals("again", echoed(http, part.port(), "again"));
    }
  }

  @Test
  void after_the_end_nobody_is_let_in() {
    try (Listener part = echo();
        HttpClient http = HttpClient.newHttpClient()) {
      relayTo(part).close();
      assertThrows(IOException.class, () -> echoed(http, part.port(), "too late"));
    }
  }

  @Test
  void an_address_that_is_not_this_machines_is_said_in_a_sentence() {
    var part = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);
    assertThrows(CannotStart.class, () -> Relay.open("192.0.2.1", part));
  }

  private static Listener echo() {
    return Listener.open(
        "an echo",
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        exchange ->
            Replies.send(exchange, 200, "text/plain", exchange.getRequestBody().readAllBytes()));
  }

  private static Relay relayTo(Listener part) {
    return Relay.open(BRIDGE, new InetSocketAddress(InetAddress.getLoopbackAddress(), part.port()));
  }

  private static String echoed(HttpClient http, int port, String text) throws Exception {
    var address = URI.create("http://%s:%d/".formatted(BRIDGE, port));
    var request = HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(text)).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
