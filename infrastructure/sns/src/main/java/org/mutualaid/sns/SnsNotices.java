package org.mutualaid.sns;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutualaid.aws.AwsClients;
import org.mutualaid.aws.Outages;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.notice.Notices;
import org.mutualaid.notice.OwnerNotice;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.Wording;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/**
 * Notices on one topic: one message to the desk whose turn it is, and where it concerns them one to
 * whose claim it is. The attributes are what subscriptions may filter by; audience tells the two
 * apart. What goes to a person has no office, so that nobody gets it who listens to an office.
 */
public final class SnsNotices implements Notices {
  private final SnsClient client;
  private final String topic;
  private final Wording wording;

  /**
   * Notices on this topic.
   *
   * @param topic its ARN
   * @param wording of what goes to people
   */
  public SnsNotices(SnsClient client, String topic, Wording wording) {
    this.client = client;
    this.topic = topic;
    this.wording = wording;
  }

  /** The topic that NOTICES_TOPIC_ARN and SNS_ENDPOINT name. */
  public static Notices in(Map<String, String> environment, Wording wording) {
    AwsClients clients = AwsClients.in(environment);
    return new SnsNotices(client(clients), clients.required("NOTICES_TOPIC_ARN"), wording);
  }

  static SnsClient client(AwsClients clients) {
    return clients.configured(SnsClient.builder(), "SNS_ENDPOINT").build();
  }

  @Override
  public void publish(ReviewNotice notice) {
    send(NoticeJson.body(notice, wording.forDesk(notice)), ofDesk(notice));
    notice.owner().ifPresent(message -> tell(notice, message));
  }

  private void tell(ReviewNotice notice, OwnerNotice message) {
    SortedMap<String, String> texts = wording.of(notice, message);
    send(NoticeJson.body(notice, message, texts), ofOwner(notice, message));
  }

  private void send(String body, Map<String, MessageAttributeValue> attributes) {
    try {
      client.publish(m -> m.topicArn(topic).message(body).messageAttributes(attributes));
    } catch (SdkException e) {
      throw Outages.isOutage(e) ? new Unavailable("notices topic", e) : e;
    }
  }

  private static Map<String, MessageAttributeValue> ofDesk(ReviewNotice notice) {
    var attributes =
        new TreeMap<>(
            Map.of(
                "audience", attribute("String", "REVIEWER"),
                "level", attribute("String", notice.level().name()),
                "office", attribute("String", notice.desk().office().value()),
                "plan", attribute("String.Array", NoticeJson.texts(notice.plans())),
                "reason", attribute("String", notice.reason()),
                "dedupeId", attribute("String", notice.dedupeId())));
    notice.digestKey().ifPresent(key -> attributes.put("digestKey", attribute("String", key)));
    return attributes;
  }

  private static Map<String, MessageAttributeValue> ofOwner(
      ReviewNotice notice, OwnerNotice message) {
    return Map.of(
        "audience", attribute("String", message.audience().name()),
        "level", attribute("String", message.audience().name()),
        "plan", attribute("String.Array", NoticeJson.texts(notice.plans())),
        "reason", attribute("String", notice.reason()),
        "dedupeId", attribute("String", notice.dedupeId(message)));
  }

  private static MessageAttributeValue attribute(String type, String value) {
    return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
  }
}
