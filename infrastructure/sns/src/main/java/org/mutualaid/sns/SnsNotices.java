package org.mutualaid.sns;

import java.util.Map;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.aws.Outages;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.notice.Notices;
import org.mutualaid.notice.ReviewNotice;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/**
 * Notices on one topic. The body is the contract review-notification.v1; the attributes level,
 * office, plan, reason and dedupeId are what subscriptions may filter by.
 */
public final class SnsNotices implements Notices {
  private final SnsClient client;
  private final String topic;

  /**
   * Notices on this topic.
   *
   * @param topic its ARN
   */
  public SnsNotices(SnsClient client, String topic) {
    this.client = client;
    this.topic = topic;
  }

  /** The topic that NOTICES_TOPIC_ARN and SNS_ENDPOINT name. */
  public static Notices in(Map<String, String> environment) {
    AwsClients clients = AwsClients.in(environment);
    return new SnsNotices(client(clients), clients.required("NOTICES_TOPIC_ARN"));
  }

  static SnsClient client(AwsClients clients) {
    return clients.configured(SnsClient.builder(), "SNS_ENDPOINT").build();
  }

  @Override
  public void publish(ReviewNotice notice) {
    try {
      client.publish(
          message ->
              message
                  .topicArn(topic)
                  .message(NoticeJson.body(notice))
                  .messageAttributes(attributes(notice)));
    } catch (SdkException e) {
      throw Outages.isOutage(e) ? new Unavailable("notices topic", e) : e;
    }
  }

  private static Map<String, MessageAttributeValue> attributes(ReviewNotice notice) {
    return Map.of(
        "level", attribute("String", notice.level().name()),
        "office", attribute("String", notice.desk().office().value()),
        "plan", attribute("String.Array", NoticeJson.texts(notice.plans())),
        "reason", attribute("String", notice.reason()),
        "dedupeId", attribute("String", notice.dedupeId()));
  }

  private static MessageAttributeValue attribute(String type, String value) {
    return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
  }
}
