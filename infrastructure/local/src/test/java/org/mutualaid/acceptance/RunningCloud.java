package org.mutualaid.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mutualaid.demo.Demo;
import org.mutualaid.demo.Exchange;
import org.mutualaid.demo.FreePorts;
import org.mutualaid.demo.Options;
import org.mutualaid.demo.Visitor;

/** The embedded cloud with fresh data, for all acceptance tests, and all that it was asked. */
final class RunningCloud implements AutoCloseable {
  /** Where the repository is; tests run in the folder of their module. */
  static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

  private static final int LOWEST_PORT = 22_000;
  private static final int STOP_SECONDS = 30;
  private final Path folder = Path.of("target/acceptance").toAbsolutePath();
  private final int base = FreePorts.from(LOWEST_PORT);
  private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
  private final Process process;

  RunningCloud() throws IOException {
    empty(folder);
    Files.createDirectories(folder);
    this.process =
        new ProcessBuilder(command())
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output().toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop the cloud"));
  }

  private List<String> command() {
    String classPath = System.getProperty("java.class.path");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        classPath,
        "org.mutualaid.local.EmbeddedCloud",
        "--data",
        data().toString(),
        "--port-base",
        Integer.toString(base),
        "--stream-copies",
        "2",
        "--seed",
        classPath + " org.mutualaid.demo.EnrolDemoPeople");
  }

  /** Whether the functions are packed, so that there is something to run. */
  static boolean isPacked() {
    try (Stream<Path> functions = Files.list(ROOT.resolve("functions"))) {
      return functions
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .allMatch(folder -> Files.exists(folder.resolve("target/function.zip")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the demo finds this cloud. */
  Options options() {
    return Options.of(List.of("--api", url(0), "--issuer", url(1), "--patience", "120"), Map.of());
  }

  /** Somebody of the demo people, signed in; what they ask is remembered. */
  Visitor as(String person) {
    return Demo.visitor(options(), person, exchanges::add);
  }

  /** Remembers an exchange. */
  void saw(Exchange exchange) {
    exchanges.add(exchange);
  }

  /** Everything that was asked until now. */
  List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  /** The address of a part: 0 the API, 1 issuer and console, 2 DynamoDB, 3 S3, 4 SNS, 5 KMS. */
  String url(int part) {
    return "http://127.0.0.1:" + (base + part);
  }

  Path data() {
    return folder.resolve("data");
  }

  /** What the cloud itself wrote. */
  Path output() {
    return folder.resolve("output.log");
  }

  /** Told to stop, it stops by itself. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
