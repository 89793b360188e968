package org.mutualaid.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** DynamoDB Local in memory, as a process of its own, and the tables in it. */
final class Tables implements AutoCloseable {
  private static final Path LIB = Path.of("infrastructure/dynamodb-local/target/lib");
  private static final int TRIES = 200;
  private static final int PAUSE_MILLIS = 50;

  /** DynamoDB Local asks for the form of a signature, not for a good one. */
  private static final String SIGNATURE =
      "AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request,"
          + " SignedHeaders=host, Signature=0";

  private final int port;
  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();

  Tables(Path output) throws IOException, InterruptedException {
    this.port = freePort();
    this.process = start(output);
    awaitReady();
  }

  String endpoint() {
    return "http://127.0.0.1:" + port;
  }

  /** Creates a table with the keys pk and sk, and with a global index for each pair of keys. */
  void create(String name, List<Index> indexes) throws IOException, InterruptedException {
    var attributes = new StringBuilder(attribute("pk")).append(',').append(attribute("sk"));
    var global = new StringBuilder();
    for (Index index : indexes) {
      attributes.append(',').append(attribute(index.hash()));
      attributes.append(',').append(attribute(index.range()));
      global.append(global.isEmpty() ? "" : ",").append(index.json());
    }
    String with = indexes.isEmpty() ? "" : ",\"GlobalSecondaryIndexes\":[" + global + "]";
    ask(
        "CreateTable",
        """
        {"TableName":"%s","BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[%s],\
        "KeySchema":%s%s}"""
            .formatted(name, attributes, keys("pk", "sk"), with));
  }

  /** A global index of everything. */
  record Index(String name, String hash, String range) {
    private String json() {
      return """
          {"IndexName":"%s","KeySchema":%s,"Projection":{"ProjectionType":"ALL"}}"""
          .formatted(name, keys(hash, range));
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    http.close();
  }

  private static String attribute(String name) {
    return "{\"AttributeName\":\"" + name + "\",\"AttributeType\":\"S\"}";
  }

  private static String keys(String hash, String range) {
    return """
        [{"AttributeName":"%s","KeyType":"HASH"},{"AttributeName":"%s","KeyType":"RANGE"}]"""
        .formatted(hash, range);
  }

  private void ask(String operation, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoint()))
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("X-Amz-Target", "DynamoDB_20120810." + operation)
            .header("Authorization", SIGNATURE)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(operation + ": " + answer.body());
    }
  }

  private Process start(Path output) throws IOException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-Dsqlite4java.library.path=" + LIB.toAbsolutePath(),
            "-cp",
            LIB.toAbsolutePath() + "/*",
            "software.amazon.dynamodb.services.local.main.ServerRunner",
            "-disableTelemetry",
            "-sharedDb",
            "-inMemory",
            "-port",
            Integer.toString(port));
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    return builder.start();
  }

  private void awaitReady() throws IOException, InterruptedException {
    for (int tries = 1; ; tries++) {
      try {
        ask("ListTables", "{}");
        return;
      } catch (IOException e) {
        if (tries == TRIES || !process.isAlive()) {
          throw e;
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
