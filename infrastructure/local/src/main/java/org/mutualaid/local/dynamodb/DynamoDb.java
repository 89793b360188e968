package org.mutualaid.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.lambda.Credentials;

/** Calls of DynamoDB and its streams as JSON: the records are already what a function gets. */
public final class DynamoDb {
  /** DynamoDB Local reads the key's name and checks no signature. */
  private static final String AUTHORIZATION =
      "AWS4-HMAC-SHA256 Credential=%s/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0"
          .formatted(Credentials.KEY_ID);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final URI endpoint;

  DynamoDb(InetSocketAddress at) {
    this.endpoint = URI.create("http://%s:%d/".formatted(at.getHostString(), at.getPort()));
  }

  /** Calls an operation on tables. */
  public JsonNode call(String operation, JsonNode request) throws IOException {
    return send("DynamoDB_20120810." + operation, request);
  }

  /** Calls an operation on streams. */
  public JsonNode callStreams(String operation, JsonNode request) throws IOException {
    return send("DynamoDBStreams_20120810." + operation, request);
  }

  private JsonNode send(String target, JsonNode request) throws IOException {
    var call =
        HttpRequest.newBuilder(endpoint)
            .timeout(Duration.ofSeconds(10))
            .header("X-Amz-Target", target)
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("X-Amz-Date", "20260101T000000Z")
            .header("Authorization", AUTHORIZATION)
            .POST(BodyPublishers.ofByteArray(Json.bytes(request)))
            .build();
    try {
      var answer = http.send(call, BodyHandlers.ofByteArray());
      JsonNode body = Json.parse(answer.body());
      if (answer.statusCode() != 200) {
        throw new DynamoDbRefusal(body.path("__type").asText(), target + ": " + body);
      }
      return body;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted.", e);
    }
  }
}
