package org.mutualaid.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutualaid.local.json.Json;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The whole cloud in a process of its own, over the template of the tests, and through a kill -9.
 */
class EmbeddedCloudTest {
  private static final String BUCKET = "papers-000000000000-test";
  private static final String TOPIC = "arn:aws:sns:us-east-1:000000000000:Topic";
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  @TempDir Path folder;
  private RunningCloud cloud;

  @AfterEach
  void stop() {
    if (cloud != null) {
      cloud.kill();
    }
    http.close();
  }

  @Test
  void what_stands_in_the_template_runs_and_outlives_a_kill() throws Exception {
    cloud = RunningCloud.start(folder);
    requestsReachTheirFunction();
    aBrowserOfAnotherOriginMaySendPapers();
    objectsAndItemsWakeTheFunction();
    publish();
    businessTimeMoves();
    aSecondCloudIsRefused();

    tablesComeBackWhenDynamoDbAloneDies();
    List<Long> children = cloud.children();
    assertTrue(children.size() > 1, "DynamoDB Local and functions run");
    cloud.kill();
    Waiting.until("the children end", () -> children.stream().noneMatch(RunningCloud::isAlive));

    cloud = cloud.again();
    nothingIsLost();
    List<Long> stopped = cloud.children();
    cloud.terminate();
    Waiting.until("no child is left", () -> stopped.stream().noneMatch(RunningCloud::isAlive));
  }

  @Test
  void without_its_tables_it_ends_with_a_sentence() throws Exception {
    cloud = RunningCloud.start(folder);
    cloud.killDynamoDb();
    try (ServerSocket _ = taken(cloud.portBase() + 2)) {
      assertTrue(cloud.process().waitFor(40, TimeUnit.SECONDS), "it goes on without tables");
    }
    assertEquals(1, cloud.process().exitValue());
    assertTrue(
        Files.readString(folder.resolve("out.txt")).contains("DynamoDB Local did not start"));
  }

  private static ServerSocket taken(int port) throws IOException {
    var socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(port));
    return socket;
  }

  private void requestsReachTheirFunction() throws Exception {
    String token = "Bearer good-token";
    var answer = send(request(0, "/things/7").header("Authorization", token).POST(text("{}")));
    assertEquals(200, answer.statusCode());
    assertEquals("{\"role\":\"sample\"}", answer.body());
    assertEquals(404, send(request(0, "/nothing").header("Authorization", token)).statusCode());
  }

  private void aBrowserOfAnotherOriginMaySendPapers() throws Exception {
    var preflight =
        send(
            request(3, "/" + BUCKET + "/papers/1")
                .header("Origin", "http://pages.example:8080")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type,if-none-match")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(200, preflight.statusCode());
    assertEquals("*", preflight.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(
        preflight.headers().firstValue("Access-Control-Allow-Methods").orElse("").contains("PUT"));
  }

  private void objectsAndItemsWakeTheFunction() throws Exception {
    assertEquals(200, putPaper("papers/1").statusCode());
    assertEquals(403, send(request(3, "/" + BUCKET + "/papers/1")).statusCode(), "unsigned");
    dynamoDb("PutItem", "{\"TableName\":\"local-test-things\",\"Item\":{\"pk\":{\"S\":\"one\"}}}");
    Waiting.until("the arrival comes", () -> seen("ObjectCreated:Put"));
    Waiting.until("the change comes", () -> seen("\"NewImage\":{\"pk\":{\"S\":\"one\"}}"));
  }

  private HttpResponse<String> putPaper(String key) throws Exception {
    try (S3Presigner presigner =
        S3Presigner.builder()
            .endpointOverride(URI.create(cloud.url(3)))
            .region(Region.US_EAST_1)
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create("local", "local-secret")))
            .build()) {
      var signed =
          presigner.presignPutObject(
              put ->
                  put.signatureDuration(Duration.ofMinutes(5))
                      .putObjectRequest(object -> object.bucket(BUCKET).key(key)));
      return send(HttpRequest.newBuilder(signed.url().toURI()).PUT(text("paper")));
    }
  }

  private void publish() throws Exception {
    var answer = send(request(4, "/").POST(text("Action=Publish&Message=m&TopicArn=" + TOPIC)));
    assertEquals(200, answer.statusCode());
  }

  private void businessTimeMoves() throws Exception {
    send(request(1, "/console/clock").POST(text("{\"offset\":\"P40D\"}")));
    Waiting.until("the schedule runs", () -> seen("Scheduled Event"));
  }

  private void aSecondCloudIsRefused() throws Exception {
    assertTrue(cloud.secondOnSameData().contains("Another embedded cloud uses " + folder));
    String busy = cloud.secondOnSamePorts();
    assertTrue(busy.contains("is taken") && busy.contains("PORT_BASE=5000"), busy);
  }

  private void tablesComeBackWhenDynamoDbAloneDies() throws Exception {
    cloud.killDynamoDb();
    Waiting.until("DynamoDB Local is there again", () -> answers(2));
    String key = "{\"TableName\":\"local-test-things\",\"Key\":{\"pk\":{\"S\":\"one\"}}}";
    assertNotEquals("{}", dynamoDb("GetItem", key));
    String before = checkpoints();
    dynamoDb(
        "PutItem", "{\"TableName\":\"local-test-things\",\"Item\":{\"pk\":{\"S\":\"three\"}}}");
    Waiting.until("the stream goes on", () -> seen("\"NewImage\":{\"pk\":{\"S\":\"three\"}}"));
    // Killed before it is noted that a record was dealt with, the cloud would rightly play it
    // again.
    Waiting.until("that is noted", () -> !checkpoints().equals(before));
  }

  private String checkpoints() {
    try (Stream<Path> files = Files.list(folder.resolve("data/checkpoints"))) {
      var text = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean answers(int port) {
    try {
      return send(request(port, "/")).statusCode() > 0;
    } catch (Exception e) {
      return false;
    }
  }

  private void nothingIsLost() throws Exception {
    JsonNode notices = Json.parse(send(request(1, "/console/notices")).body());
    assertEquals("m", notices.path(0).path("message").asText());
    JsonNode clock = Json.parse(send(request(1, "/console/clock")).body());
    assertEquals("PT960H", clock.path("offset").asText());
    String item =
        dynamoDb(
            "GetItem", "{\"TableName\":\"local-test-things\",\"Key\":{\"pk\":{\"S\":\"one\"}}}");
    assertNotEquals("{}", item);
    long before = count("\"NewImage\"");
    dynamoDb("PutItem", "{\"TableName\":\"local-test-things\",\"Item\":{\"pk\":{\"S\":\"two\"}}}");
    Waiting.until("the stream goes on", () -> seen("\"NewImage\":{\"pk\":{\"S\":\"two\"}}"));
    assertEquals(before + 1, count("\"NewImage\""), "what was taken before does not come again");
  }

  private String dynamoDb(String operation, String request) throws Exception {
    var answer =
        send(
            request(2, "/")
                .header("X-Amz-Target", "DynamoDB_20120810." + operation)
                .header("Content-Type", "application/x-amz-json-1.0")
                .header(
                    "Authorization",
                    "AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request,"
                        + " SignedHeaders=host, Signature=0")
                .header("X-Amz-Date", "20260101T000000Z")
                .POST(text(request)));
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private boolean seen(String text) {
    return count(text) > 0;
  }

  private long count(String text) {
    try (Stream<Path> files = Files.walk(folder.resolve("data/functions/SampleFunction"))) {
      long count = 0;
      for (Path file : files.filter(f -> f.endsWith("seen.jsonl")).toList()) {
        count += Files.readAllLines(file).stream().filter(line -> line.contains(text)).count();
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create(cloud.url(port) + path));
  }

  private static HttpRequest.BodyPublisher text(String text) {
    return BodyPublishers.ofString(text);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
