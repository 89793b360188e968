package org.mutualaid.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The Lambda Runtime API for one process and one event. What asks for a second event waits until it
 * is ended.
 */
final class RuntimeApi implements AutoCloseable {
  private static final long LIMIT_SECONDS = 30;
  private static final String INVOCATION = "/2018-06-01/runtime/invocation/";

  private final HttpServer server;
  private final String event;
  private final CompletableFuture<Long> asked = new CompletableFuture<>();
  private final CompletableFuture<Answer> answered = new CompletableFuture<>();

  RuntimeApi(String event) throws IOException {
    this.event = event;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** An answer, and when it came by {@link System#nanoTime}. */
  record Answer(String text, long nanos) {}

  /** What the process finds it by. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** When the process asked for the event, by {@link System#nanoTime}. */
  long asked() throws IOException, InterruptedException {
    return await(asked);
  }

  Answer answered() throws IOException, InterruptedException {
    return await(answered);
  }

  /** Ends the waiting: the process is gone. */
  void gone() {
    answered.completeExceptionally(new IOException("the function's process ended"));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    long now = System.nanoTime();
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (path.equals(INVOCATION + "next")) {
      next(exchange, now);
    } else if (path.endsWith("/response")) {
      answered.complete(new Answer(body, now));
      reply(exchange, 202, "{}");
    } else {
      answered.completeExceptionally(new IOException("the function failed: " + body));
      asked.complete(now);
      reply(exchange, 202, "{}");
    }
  }

  private void next(HttpExchange exchange, long now) throws IOException {
    if (!asked.complete(now)) {
      return; // left open: there is no second event
    }
    exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", "bench");
    exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", deadline());
    exchange
        .getResponseHeaders()
        .set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:1:function:bench");
    reply(exchange, 200, event);
  }

  private static String deadline() {
    long millis = TimeUnit.SECONDS.toMillis(LIMIT_SECONDS);
    return Long.toString(System.currentTimeMillis() + millis);
  }

  /** The client crashes on an event that does not say it is JSON. */
  private static void reply(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static <T> T await(CompletableFuture<T> what) throws IOException, InterruptedException {
    try {
      return what.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IOException("the function did not answer in " + LIMIT_SECONDS + " s", e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }
}
