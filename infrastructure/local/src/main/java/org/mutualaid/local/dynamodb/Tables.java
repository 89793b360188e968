package org.mutualaid.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.mutualaid.local.json.Json;
import org.mutualaid.local.refusal.CannotStart;
import org.mutualaid.local.template.Arns;
import org.mutualaid.local.template.Resource;

/** Makes the template's tables: keys, indexes, stream, and the attribute that expires. */
public final class Tables {
  private static final Set<String> MADE_AS_THEY_STAND = Set.of("AttributeDefinitions", "KeySchema");

  /** What guards a table in the cloud and changes no answer here. */
  private static final Set<String> LEFT =
      Set.of(
          "TableName",
          "BillingMode",
          "ProvisionedThroughput",
          "OnDemandThroughput",
          "SSESpecification",
          "PointInTimeRecoverySpecification",
          "DeletionProtectionEnabled",
          "ContributorInsightsSpecification",
          "ResourcePolicy",
          "TableClass",
          "Tags",
          "GlobalSecondaryIndexes",
          "StreamSpecification",
          "TimeToLiveSpecification");

  private final DynamoDb dynamoDb;

  /** Makes tables there. */
  public Tables(DynamoDb dynamoDb) {
    this.dynamoDb = dynamoDb;
  }

  /** Makes those that are not there yet. */
  public void make(List<Resource> tables) {
    for (Resource table : tables) {
      try {
        makeUnlessThere(table);
      } catch (IOException e) {
        throw new CannotStart(
            "The table %s cannot be made: %s".formatted(table.id(), e.getMessage()), e);
      }
    }
  }

  private void makeUnlessThere(Resource table) throws IOException {
    ObjectNode named = Json.object().put("TableName", Arns.reference(table));
    try {
      addStream(table, dynamoDb.call("DescribeTable", named).path("Table"));
      return;
    } catch (DynamoDbRefusal e) {
      if (!e.is("ResourceNotFoundException")) {
        throw e;
      }
    }
    dynamoDb.call("CreateTable", request(table, named.deepCopy()));
    JsonNode expiry = table.properties().path("TimeToLiveSpecification");
    if (!expiry.isMissingNode()) {
      dynamoDb.call("UpdateTimeToLive", named.set("TimeToLiveSpecification", expiry));
    }
  }

  /** A table that was made before the template gave it a stream gets it now. */
  private void addStream(Resource table, JsonNode there) throws IOException {
    JsonNode declared = table.properties().path("StreamSpecification");
    if (!declared.isMissingNode() && !there.has("LatestStreamArn")) {
      ObjectNode update = Json.object().put("TableName", Arns.reference(table));
      dynamoDb.call("UpdateTable", update.set("StreamSpecification", stream(declared)));
    }
  }

  private static ObjectNode request(Resource table, ObjectNode request) {
    request.put("BillingMode", "PAY_PER_REQUEST");
    table
        .properties()
        .forEachEntry(
            (property, value) -> {
              switch (property) {
                case "GlobalSecondaryIndexes" -> request.set(property, indexes(value));
                case "StreamSpecification" -> request.set(property, stream(value));
                default -> copy(table, property, value, request);
              }
            });
    return request;
  }

  private static void copy(Resource table, String property, JsonNode value, ObjectNode request) {
    if (MADE_AS_THEY_STAND.contains(property)) {
      request.set(property, value);
    } else if (!LEFT.contains(property)) {
      throw new CannotStart(
          "%s has the property %s, which the embedded cloud cannot play."
              .formatted(table.id(), property));
    }
  }

  private static JsonNode indexes(JsonNode declared) {
    var indexes = Json.array();
    for (JsonNode index : declared) {
      ObjectNode made = Json.object();
      for (String property : List.of("IndexName", "KeySchema", "Projection")) {
        made.set(property, index.path(property));
      }
      indexes.add(made);
    }
    return indexes;
  }

  private static JsonNode stream(JsonNode declared) {
    return Json.object()
        .put("StreamEnabled", true)
        .put("StreamViewType", declared.path("StreamViewType").asText());
  }
}
