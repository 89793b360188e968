package org.mutualaid.local.template;

import java.util.List;
import java.util.Locale;

/** The names and ARNs resources have on this machine; the forms are those of the cloud. */
public final class Arns {
  /** The region everything claims to be in. */
  public static final String REGION = "us-east-1";

  /** The account everything claims to be in. */
  public static final String ACCOUNT = "000000000000";

  static final List<String> NAMING =
      List.of("TableName", "BucketName", "TopicName", "QueueName", "FunctionName", "StageName");

  private Arns() {}

  /** An ARN in this machine's account. */
  public static String of(String service, String rest) {
    return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + rest;
  }

  /** What {@code !Ref} of the resource gives. */
  public static String reference(Resource resource) {
    return switch (resource.type()) {
      case "AWS::DynamoDB::Table" -> resource.name("TableName");
      case "AWS::S3::Bucket" -> bucket(resource);
      case "AWS::SNS::Topic" -> of("sns", resource.name("TopicName"));
      case "AWS::SQS::Queue" -> resource.name("QueueName");
      case "AWS::Serverless::Function" -> resource.name("FunctionName");
      case "AWS::Serverless::StateMachine" -> of("states", "stateMachine:" + resource.id());
      default -> resource.id();
    };
  }

  /** What {@code !GetAtt} of the resource gives. */
  public static String attribute(Resource resource, String attribute) {
    String name = reference(resource);
    return switch (resource.type() + "." + attribute) {
      case "AWS::DynamoDB::Table.Arn" -> of("dynamodb", "table/" + name);
      case "AWS::DynamoDB::Table.StreamArn" -> stream(resource);
      case "AWS::S3::Bucket.Arn" -> "arn:aws:s3:::" + name;
      case "AWS::SNS::Topic.TopicArn" -> name;
      case "AWS::SQS::Queue.Arn" -> of("sqs", name);
      case "AWS::KMS::Key.Arn" -> key(resource);
      case "AWS::Serverless::Function.Arn" -> function(resource);
      case "AWS::Serverless::Function.Alias" -> function(resource) + ":live";
      default -> resource.id() + "." + attribute;
    };
  }

  /** The ARN of a table's stream, as the template's event sources name it. */
  public static String stream(Resource table) {
    return of("dynamodb", "table/" + reference(table) + "/stream/local");
  }

  /** The ARN of a key. */
  public static String key(Resource key) {
    return of("kms", "key/" + key.id());
  }

  private static String function(Resource function) {
    return of("lambda", "function:" + reference(function));
  }

  private static String bucket(Resource bucket) {
    // Logical ids have capitals, buckets must not.
    return bucket.properties().path("BucketName").asText(bucket.id().toLowerCase(Locale.ROOT));
  }
}
