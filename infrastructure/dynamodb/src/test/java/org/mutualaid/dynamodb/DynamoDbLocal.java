package org.mutualaid.dynamodb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * DynamoDB Local as a process of its own, its data in memory; started once, gone with the tests.
 */
final class DynamoDbLocal {
  private static final Path JARS = Path.of("..", "dynamodb-local", "target", "lib");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final class Started {
    static final URI ENDPOINT = start();
  }

  private DynamoDbLocal() {}

  static URI endpoint() {
    return Started.ENDPOINT;
  }

  private static URI start() {
    if (!Files.isDirectory(JARS)) {
      throw new IllegalStateException("build infrastructure/dynamodb-local first: " + JARS);
    }
    try {
      int port = freePort();
      Process process = command(port).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      await(process, port);
      return URI.create("http://127.0.0.1:" + port);
    } catch (IOException e) {
      throw new IllegalStateException("DynamoDB Local does not start", e);
    }
  }

  private static ProcessBuilder command(int port) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dsqlite4java.library.path=" + JARS,
            "-cp",
            JARS + "/*",
            "software.amazon.dynamodb.services.local.main.ServerRunner",
            "-disableTelemetry",
            "-sharedDb",
            "-inMemory",
            "-port",
            Integer.toString(port))
        .redirectErrorStream(true)
        .redirectOutput(Path.of("target", "dynamodb-local.log").toFile());
  }

  private static void await(Process process, int port) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!listens(port)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException("see target/dynamodb-local.log");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private static boolean listens(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
