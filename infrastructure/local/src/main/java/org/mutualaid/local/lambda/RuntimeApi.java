package org.mutualaid.local.lambda;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.http.Replies;
import org.mutualaid.local.json.Json;

/**
 * The Runtime API, which each function's process asks for its next event. One port serves all: the
 * address a process is given has its own id as the first step of the path.
 */
public final class RuntimeApi implements AutoCloseable {
  private final Map<String, FunctionProcess> processes = new ConcurrentHashMap<>();
  private final Listener listener;

  /** Listens on a free port that only this machine sees. */
  public RuntimeApi() {
    this.listener =
        Listener.open(
            "the Runtime API",
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            this::serve);
  }

  /** What {@code AWS_LAMBDA_RUNTIME_API} is for a process. */
  String address(String processId) {
    return "127.0.0.1:" + listener.port() + "/" + processId;
  }

  void enter(FunctionProcess process) {
    processes.put(process.id(), process);
  }

  void leave(FunctionProcess process) {
    processes.remove(process.id());
  }

  private void serve(HttpExchange exchange) throws IOException {
    String[] step = exchange.getRequestURI().getPath().split("/", -1);
    FunctionProcess process = step.length < 6 ? null : processes.get(step[1]);
    if (process == null) {
      Replies.text(exchange, 404, "No such process.");
    } else if (step[5].equals("next")) {
      next(exchange, process);
    } else {
      report(exchange, process, step[step.length - 1], step[5]);
    }
  }

  private static void next(HttpExchange exchange, FunctionProcess process) throws IOException {
    Optional<Invocation> next = process.awaitNext();
    if (next.isEmpty()) {
      Replies.text(exchange, 410, "This process is to end.");
      return;
    }
    Invocation invocation = next.get();
    Headers headers = exchange.getResponseHeaders();
    headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
    headers.set("Lambda-Runtime-Deadline-Ms", "" + invocation.deadline().toEpochMilli());
    headers.set("Lambda-Runtime-Invoked-Function-Arn", process.arn());
    headers.set("Lambda-Runtime-Trace-Id", "Root=1-" + invocation.id() + ";Sampled=0");
    // Without this content type the client's native part crashes.
    Replies.send(exchange, 200, "application/json", Json.bytes(invocation.event()));
  }

  /** {@code init/error}, {@code invocation/{id}/response} or {@code invocation/{id}/error}. */
  private static void report(
      HttpExchange exchange, FunctionProcess process, String verb, String invocationId)
      throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    switch (verb) {
      case "response" -> process.answered(invocationId, body);
      default -> process.failed(new String(body, StandardCharsets.UTF_8));
    }
    Replies.json(exchange, 202, Json.object().put("status", "OK"));
  }

  @Override
  public void close() {
    listener.close();
  }
}
