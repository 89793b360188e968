package org.mutualaid.demo.settle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.mutualaid.demo.Answer;
import org.mutualaid.demo.Cloud;
import org.mutualaid.demo.Json;
import org.mutualaid.money.Money;
import org.mutualaid.settlement.Totals;

/** The execution that settles the quarter, as the API of Step Functions shows it. */
final class Machines {
  private static final String EXECUTION = "arn:aws:states:us-east-1:000000000000:execution:local:";

  private final Cloud cloud;
  private final URI address;
  private final String name;

  Machines(Cloud cloud, String address, String name) {
    this.cloud = cloud;
    this.address = URI.create(address + "/");
    this.name = name;
  }

  /** Returns once the cloud answers at all. */
  void awaitCloud() {
    cloud.send(Cloud.request(address).build());
  }

  /** How it stands; what was put a moment ago is about to start it. */
  JsonNode describe() {
    ObjectNode asked = Json.object().put("executionArn", EXECUTION + name);
    HttpRequest request =
        Cloud.request(address)
            .header("X-Amz-Target", "AWSStepFunctions.DescribeExecution")
            .POST(BodyPublishers.ofString(asked.toString()))
            .build();
    Answer answer = cloud.send(request);
    return answer.text().contains("ExecutionDoesNotExist")
        ? Json.object().put("status", "RUNNING")
        : answer.expect(200).json();
  }

  static boolean isRunning(JsonNode described) {
    return described.path("status").asText().equals("RUNNING");
  }

  static boolean hasSucceeded(JsonNode described) {
    return described.path("status").asText().equals("SUCCEEDED");
  }

  static Totals totals(JsonNode described) {
    JsonNode output = Json.read(described.path("output").asText());
    return new Totals(
        output.path("members").asLong(),
        output.path("unknown").asLong(),
        output.path("lines").asLong(),
        output.path("paying").asLong(),
        new Money(output.path("fen").asLong()));
  }
}
