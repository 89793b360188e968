package org.mutualaid.local.template;

import java.util.Set;
import org.mutualaid.local.refusal.CannotStart;

/** What becomes of each resource type here: it runs, it is left to the cloud, or it is refused. */
final class ResourceTypes {
  private static final Set<String> RUN =
      Set.of(
          "AWS::Serverless::Function",
          "AWS::Serverless::Api",
          "AWS::Serverless::StateMachine",
          "AWS::DynamoDB::Table",
          "AWS::S3::Bucket",
          "AWS::SNS::Topic",
          "AWS::SQS::Queue",
          "AWS::KMS::Key");

  /** Services whose resources guard, watch or permit, and change no answer on this machine. */
  private static final Set<String> LEFT_SERVICES =
      Set.of("CloudWatch", "Logs", "IAM", "WAFv2", "CloudTrail", "Budgets", "Synthetics", "Config");

  private static final Set<String> LEFT =
      Set.of(
          "AWS::S3::BucketPolicy",
          "AWS::SNS::TopicPolicy",
          "AWS::SNS::Subscription",
          "AWS::SQS::QueuePolicy",
          "AWS::KMS::Alias",
          "AWS::Lambda::Permission",
          "AWS::ApiGateway::Account",
          "AWS::ApiGateway::UsagePlan",
          "AWS::ApiGateway::DomainName",
          "AWS::ApiGateway::BasePathMapping",
          "AWS::GuardDuty::MalwareProtectionPlan",
          "AWS::ApplicationInsights::Application",
          "AWS::ResourceGroups::Group",
          "AWS::CloudFormation::WaitConditionHandle");

  private ResourceTypes() {}

  static boolean runs(Resource resource) {
    return RUN.contains(resource.type());
  }

  static void refuseUnknown(Resource resource) {
    if (!runs(resource) && !isLeft(resource.type())) {
      throw new CannotStart(
          "%s is an %s, which the embedded cloud neither runs nor may leave out; see docs/embedded-cloud.md."
              .formatted(resource.id(), resource.type()));
    }
  }

  private static boolean isLeft(String type) {
    String[] parts = type.split("::", -1);
    return LEFT.contains(type) || (parts.length == 3 && LEFT_SERVICES.contains(parts[1]));
  }
}
