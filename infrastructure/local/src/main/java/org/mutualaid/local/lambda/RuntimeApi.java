package org.mutualaid.local.lambda;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Request;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.http.Reply;
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

  private Reply serve(Request request) throws IOException {
    String[] step = request.getHttpURI().getPath().split("/", -1);
    FunctionProcess process = step.length < 6 ? null : processes.get(step[1]);
    if (process == null) {
      return Reply.text(404, "No such process.");
    }
    return step[5].equals("next")
        ? process.awaitNext().map(next -> event(next, process)).orElseGet(RuntimeApi::end)
        : report(request, process, step[step.length - 1], step[5]);
  }

  private static Reply end() {
    return Reply.text(410, "This process is to end.");
  }

  /** As JSON by its type too, without which the client's native part crashes. */
  private static Reply event(Invocation invocation, FunctionProcess process) {
    return Reply.json(200, invocation.event())
        .with("Lambda-Runtime-Aws-Request-Id", invocation.id())
        .with("Lambda-Runtime-Deadline-Ms", "" + invocation.deadline().toEpochMilli())
        .with("Lambda-Runtime-Invoked-Function-Arn", process.arn())
        .with("Lambda-Runtime-Trace-Id", "Root=1-" + invocation.id() + ";Sampled=0");
  }

  /** {@code init/error}, {@code invocation/{id}/response} or {@code invocation/{id}/error}. */
  private static Reply report(
      Request request, FunctionProcess process, String verb, String invocationId)
      throws IOException {
    byte[] body = Request.asInputStream(request).readAllBytes();
    switch (verb) {
      case "response" -> process.answered(invocationId, body);
      default -> process.failed(new String(body, StandardCharsets.UTF_8));
    }
    return Reply.json(202, Json.object().put("status", "OK"));
  }

  @Override
  public void close() {
    listener.close();
  }
}
