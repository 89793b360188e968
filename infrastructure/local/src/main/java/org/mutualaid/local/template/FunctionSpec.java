package org.mutualaid.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A function as the template wants it run.
 *
 * @param name its name, which is its logical id unless the template names it
 * @param handler class and method, as Lambda reads it
 * @param zip where its code is
 * @param memoryMegabytes what it may use
 * @param timeout how long one invocation may take
 * @param environment its own variables
 * @param sources what wakes it, besides requests
 * @param atOnce how many events it may handle at the same time; 0 for as many as come
 * @param retries how often an event that nobody waits for is tried again
 * @param onFailure the ARN of the queue that hears of such an event when it is given up, or empty
 */
public record FunctionSpec(
    String name,
    String handler,
    Path zip,
    int memoryMegabytes,
    Duration timeout,
    Map<String, String> environment,
    List<EventSource> sources,
    int atOnce,
    int retries,
    String onFailure) {
  /** Keeps what it is given unchanged. */
  public FunctionSpec {
    environment = Map.copyOf(environment);
    sources = List.copyOf(sources);
  }

  /** Its ARN on this machine. */
  public String arn() {
    return Arns.of("lambda", "function:" + name);
  }

  /** Its sources of one kind. */
  public <S extends EventSource> Stream<S> sources(Class<S> kind) {
    return sources.stream().filter(kind::isInstance).map(kind::cast);
  }
}
