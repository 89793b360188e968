package org.mutualaid.contract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A small endpoint in the test's own process that plays a service. */
public final class Endpoint implements AutoCloseable {
  private final HttpServer server;

  private Endpoint(HttpServer server) {
    this.server = server;
  }

  /** What the played service does. */
  @FunctionalInterface
  public interface Service {
    /** The answer to a request with this target header, empty if it has none, and this body. */
    Answer answer(String target, String body);
  }

  /** What it answers. */
  public record Answer(int status, String contentType, String body, Map<String, String> headers) {
    /** An answer without further headers. */
    public Answer(int status, String contentType, String body) {
      this(status, contentType, body, Map.of());
    }
  }

  /** Starts on a free port. */
  public static Endpoint playing(Service service) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      HttpServer server = HttpServer.create(address, 0);
      server.createContext("/", exchange -> handle(exchange, service));
      server.start();
      return new Endpoint(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it listens. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void handle(HttpExchange exchange, Service service) throws IOException {
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    byte[] body = exchange.getRequestBody().readAllBytes();
    Answer answer =
        service.answer(target == null ? "" : target, new String(body, StandardCharsets.UTF_8));
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
