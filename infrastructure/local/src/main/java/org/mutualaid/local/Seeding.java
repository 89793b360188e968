package org.mutualaid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mutualaid.local.lambda.Credentials;
import org.mutualaid.local.process.Children;
import org.mutualaid.local.refusal.CannotStart;
import org.mutualaid.local.template.Arns;
import org.mutualaid.local.template.FunctionSpec;

/** Lets the demo's own program put its people in, once for each fresh data folder. */
final class Seeding {
  private static final String DONE = "seeded";
  private final Options options;
  private final DataFolder data;
  private final List<FunctionSpec> specs;
  private final Children children;

  Seeding(Options options, DataFolder data, List<FunctionSpec> specs, Children children) {
    this.options = options;
    this.data = data;
    this.specs = specs;
    this.children = children;
  }

  /**
   * Enrols them unless they are.
   *
   * @param api where the service answers already
   */
  void once(String api) {
    try {
      if (options.seed().size() > 1 && !data.isDone(DONE)) {
        run(api);
        data.markDone(DONE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String api) {
    Path log = options.data().resolve("logs").resolve("seed.log");
    String issuer = options.url(Addresses.ISSUER);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            options.seed().getFirst(),
            options.seed().getLast(),
            issuer,
            api);
    Process seed = children.start(command, Path.of("").toAbsolutePath(), environment(), log);
    if (seed.onExit().join().exitValue() != 0) {
      throw new CannotStart("The demo people could not be enrolled; " + log + " says why.");
    }
  }

  /** All that the functions see: the program uses the same adapters. */
  private Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>(Credentials.ENVIRONMENT);
    specs.forEach(spec -> environment.putAll(spec.environment()));
    environment.put("AWS_REGION", Arns.REGION);
    return environment;
  }
}
