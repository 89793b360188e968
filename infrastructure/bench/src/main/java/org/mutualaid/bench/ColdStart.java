package org.mutualaid.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts functions, each in a process of its own on one processor, and times them. */
final class ColdStart {
  /** The processor that functions have to themselves; everything else runs on the others. */
  private static final String PROCESSOR = "0";

  /** As good as any: nothing here looks at them. */
  static final Map<String, String> CREDENTIALS =
      Map.of(
          "AWS_REGION", "us-east-1",
          "AWS_ACCESS_KEY_ID", "local",
          "AWS_SECRET_ACCESS_KEY", "local-secret");

  private final RuntimeClient client;
  private final Path output;
  private final List<String> options;

  /**
   * A way of starting.
   *
   * @param output takes what the functions print
   * @param options of every JVM started
   */
  ColdStart(RuntimeClient client, Path output, List<String> options) {
    this.client = client;
    this.output = output;
    this.options = options;
  }

  /**
   * Starts a function once and waits for its first answer.
   *
   * @throws IOException if there is none, or not the expected one
   */
  Start once(Subject subject, List<String> more) throws IOException, InterruptedException {
    try (var api = new RuntimeApi(subject.event())) {
      long began = System.nanoTime();
      Process process = process(subject, api, more);
      var _ = process.onExit().thenRun(api::gone);
      try {
        RuntimeApi.Answer answer = api.answered();
        check(subject, answer.text());
        return new Start(
            Duration.ofNanos(api.asked() - began),
            Duration.ofNanos(answer.nanos() - began),
            process.info().totalCpuDuration().orElse(Duration.ZERO));
      } finally {
        end(process);
      }
    }
  }

  private Process process(Subject subject, RuntimeApi api, List<String> more) throws IOException {
    List<String> all = new ArrayList<>(options);
    all.addAll(more);
    List<String> command = new ArrayList<>(List.of("taskset", "-c", PROCESSOR));
    command.addAll(client.command(subject.handler(), all));
    var builder = new ProcessBuilder(command).directory(subject.code().toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    builder.environment().clear();
    builder.environment().putAll(ofLambda(api));
    builder.environment().putAll(CREDENTIALS);
    builder.environment().putAll(subject.environment());
    return builder.start();
  }

  private static Map<String, String> ofLambda(RuntimeApi api) {
    return Map.of(
        "PATH", "/usr/bin:/bin",
        "LANG", "en_US.UTF-8",
        "AWS_LAMBDA_RUNTIME_API", api.address(),
        "AWS_LAMBDA_FUNCTION_NAME", "bench",
        "AWS_LAMBDA_FUNCTION_VERSION", "1",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
  }

  private static void check(Subject subject, String answer) throws IOException {
    if (!answer.contains(subject.accepted())) {
      throw new IOException(subject.name() + " answered " + answer);
    }
  }

  /** First kindly, so that a JVM that has something to write at its end writes it. */
  private static void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
