package org.mutualaid.local.dynamodb;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.process.Children;
import org.mutualaid.local.refusal.CannotStart;

/** Starts DynamoDB Local, waits until it answers, and starts it again if it alone dies. */
public final class DynamoDbLocal {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * Ctrl-C ends it and the cloud at once: by then it is known which of the two it was. Not in the
   * common pool, which on two cores is one thread and the one that notices when processes end.
   */
  private static final Executor A_LITTLE_LATER =
      CompletableFuture.delayedExecutor(
          1, TimeUnit.SECONDS, Executors.newVirtualThreadPerTaskExecutor());

  private final List<String> command;
  private final Path files;
  private final Path log;
  private final Children children;
  private final DynamoDb dynamoDb;

  private DynamoDbLocal(
      List<String> command, Path files, Path log, Children children, DynamoDb dynamoDb) {
    this.command = command;
    this.files = files;
    this.log = log;
    this.children = children;
    this.dynamoDb = dynamoDb;
  }

  /**
   * Starts it with its data in a folder.
   *
   * @param jars the folder with its jars and native libraries
   * @param data below which its files and its log are kept
   */
  public static DynamoDb start(Path jars, Path data, InetSocketAddress at, Children children) {
    refuseBusyPort(at);
    try {
      Path files = Files.createDirectories(data.resolve("dynamodb"));
      TableFile.prepare(files);
      Path log = data.resolve("logs").resolve("dynamodb-local.log");
      List<String> command = command(jars.toAbsolutePath(), files, at.getPort());
      var local = new DynamoDbLocal(command, files, log, children, new DynamoDb(at));
      local.run();
      return local.dynamoDb;
    } catch (IOException e) {
      throw new CannotStart("DynamoDB Local has no folder to keep its data in.", e);
    }
  }

  private void run() {
    Process process = children.start(command, files, Map.of(), log);
    awaitAnswer(process);
    var _ = process.onExit().thenRunAsync(this::runAgain, A_LITTLE_LATER);
  }

  /** Its data is on disk; without it nothing else is of use. */
  private void runAgain() {
    if (!children.mayBeStarted()) {
      return;
    }
    System.err.println("DynamoDB Local has died and is started again, on the same data.");
    try {
      run();
    } catch (CannotStart e) {
      if (children.mayBeStarted()) {
        System.err.println("The embedded cloud ends. " + e.getMessage());
        System.exit(1);
      }
    }
  }

  private static List<String> command(Path jars, Path files, int port) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "-Dsqlite4java.library.path=" + jars,
        "-cp",
        jars + "/*",
        "software.amazon.dynamodb.services.local.main.ServerRunner",
        "-disableTelemetry",
        "-sharedDb",
        "-dbPath",
        files.toAbsolutePath().toString(),
        "-port",
        Integer.toString(port));
  }

  /** It would say so itself, but only in its log. */
  private static void refuseBusyPort(InetSocketAddress at) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(at);
    } catch (IOException e) {
      throw Listener.refused("DynamoDB Local", at, e);
    }
  }

  private void awaitAnswer(Process process) {
    Instant limit = Instant.now().plus(PATIENCE);
    while (!answers()) {
      if (!process.isAlive() || Instant.now().isAfter(limit)) {
        throw new CannotStart("DynamoDB Local did not start; it says why in " + log + ".");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private boolean answers() {
    try {
      dynamoDb.call("ListTables", Json.object());
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
