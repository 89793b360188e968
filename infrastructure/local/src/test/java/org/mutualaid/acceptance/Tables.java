package org.mutualaid.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.mutualaid.demo.Answer;

/** What lies in the tables, asked of DynamoDB itself. */
final class Tables {
  private final RunningCloud cloud;

  Tables(RunningCloud cloud) {
    this.cloud = cloud;
  }

  List<String> names() {
    JsonNode names = ask("ListTables", "{}").path("TableNames");
    return StreamSupport.stream(names.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** Everything in a table. */
  JsonNode scan(String table) {
    JsonNode answer = ask("Scan", "{\"TableName\":\"" + table + "\"}");
    assertTrue(answer.path("LastEvaluatedKey").isMissingNode(), "the scan is whole");
    return answer;
  }

  private JsonNode ask(String operation, String request) {
    Answer answer =
        Asked.of(cloud.url(2))
            .with("X-Amz-Target", "DynamoDB_20120810." + operation)
            .with("Content-Type", "application/x-amz-json-1.0")
            .with(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=0")
            .send("POST", request);
    assertEquals(200, answer.status(), answer.text());
    return answer.json();
  }
}
