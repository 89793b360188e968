package org.mutualaid.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** LocalStack's image: started if it is on this machine, and never pulled, which could hang. */
final class Image {
  private static final int PATIENCE_SECONDS = 10;

  private final String name;
  private Optional<LocalStackContainer> running = Optional.empty();

  Image(String name) {
    this.name = name;
  }

  /**
   * Why it cannot be started, if it cannot. Docker's own command is asked, since Testcontainers
   * would begin by pulling images of its own.
   */
  Optional<String> absence() {
    try {
      Process inspect =
          new ProcessBuilder("docker", "image", "inspect", "--format", "found", name)
              .redirectErrorStream(true)
              .start();
      if (!inspect.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        inspect.destroyForcibly();
        return Optional.of("Docker does not answer.");
      }
      return inspect.exitValue() == 0 ? Optional.empty() : Optional.of(said(inspect));
    } catch (IOException noCommand) {
      return Optional.of("There is no Docker: " + noCommand.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Where it listens then. */
  URI start() {
    var container =
        new LocalStackContainer(DockerImageName.parse(name))
            .withEnv("S3_SKIP_SIGNATURE_VALIDATION", "0")
            .withEnv("DISABLE_EVENTS", "1");
    container.start();
    running = Optional.of(container);
    return container.getEndpoint();
  }

  void stop() {
    running.ifPresent(LocalStackContainer::stop);
  }

  private static String said(Process inspect) throws IOException {
    return new String(inspect.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
