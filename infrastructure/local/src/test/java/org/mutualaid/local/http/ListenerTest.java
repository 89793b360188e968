package org.mutualaid.local.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.jetty.server.Request;
import org.junit.jupiter.api.Test;

class ListenerTest {
  private static final InetSocketAddress ANYWHERE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  @Test
  void a_request_that_fails_is_answered_all_the_same() throws Exception {
    try (var listener = Listener.open("a test", ANYWHERE, ListenerTest::fail);
        var http = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + listener.port() + "/");
      var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      assertEquals(500, answer.statusCode());
      assertEquals(
          "This should not have happened; see the embedded cloud's output.", answer.body());
    }
  }

  private static Reply fail(Request request) {
    throw new IllegalStateException("planted");
  }
}
