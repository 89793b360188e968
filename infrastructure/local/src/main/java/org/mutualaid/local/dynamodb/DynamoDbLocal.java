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
import java.util.concurrent.locks.LockSupport;
import org.mutualaid.local.http.Listener;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.process.Children;
import org.mutualaid.local.refusal.CannotStart;

/** Starts DynamoDB Local and waits until it answers. */
public final class DynamoDbLocal {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private DynamoDbLocal() {}

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
      Path log = data.resolve("logs").resolve("dynamodb-local.log");
      Process process =
          children.start(command(jars.toAbsolutePath(), files, at.getPort()), files, Map.of(), log);
      var dynamoDb = new DynamoDb(at);
      awaitAnswer(dynamoDb, process, log);
      return dynamoDb;
    } catch (IOException e) {
      throw new CannotStart("DynamoDB Local has no folder to keep its data in.", e);
    }
  }

  private static List<String> command(Path jars, Path files, int port) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
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

  private static void awaitAnswer(DynamoDb dynamoDb, Process process, Path log) {
    Instant limit = Instant.now().plus(PATIENCE);
    while (!answers(dynamoDb)) {
      if (!process.isAlive() || Instant.now().isAfter(limit)) {
        throw new CannotStart("DynamoDB Local did not start; it says why in " + log + ".");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private static boolean answers(DynamoDb dynamoDb) {
    try {
      dynamoDb.call("ListTables", Json.object());
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
