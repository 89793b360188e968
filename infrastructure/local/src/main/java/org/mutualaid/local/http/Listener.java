package org.mutualaid.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mutualaid.local.refusal.CannotStart;

/** One HTTP server on one port, a virtual thread for each request; no request can end it. */
public final class Listener implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads;

  private Listener(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Starts to listen.
   *
   * @param what who listens, for the sentence about a busy port
   * @param at where; port 0 takes any free one
   */
  public static Listener open(String what, InetSocketAddress at, HttpHandler handler) {
    try {
      HttpServer server = HttpServer.create(at, 1024);
      ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
      server.setExecutor(threads);
      server.createContext("/", exchange -> guarded(handler, exchange));
      server.start();
      return new Listener(server, threads);
    } catch (BindException e) {
      throw busy(what, at, e);
    } catch (IOException e) {
      throw new CannotStart("%s cannot listen on %s.".formatted(what, at), e);
    }
  }

  /** The sentence about a port somebody else has. */
  public static CannotStart busy(String what, InetSocketAddress at, Exception cause) {
    return new CannotStart(
        "Port %d for %s is taken: stop what listens there, or choose other ports with make run PORT_BASE=5000."
            .formatted(at.getPort(), what),
        cause);
  }

  private static void guarded(HttpHandler handler, HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(handler, exchange);
    }
  }

  private static void answer(HttpHandler handler, HttpExchange exchange) throws IOException {
    try {
      handler.handle(exchange);
    } catch (RuntimeException e) {
      System.err.println("A request to " + exchange.getRequestURI().getPath() + " failed: " + e);
      Replies.text(
          exchange, 500, "This should not have happened; see the embedded cloud's output.");
    }
  }

  /** The port it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Stops at once; requests under way are cut. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
