package org.mutualaid.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mutualaid.contract.LocalStack;
import org.mutualaid.contract.NoticesContract;
import org.mutualaid.contract.OnLocalStack;
import org.mutualaid.notice.Notices;
import software.amazon.awssdk.services.sns.SnsClient;

/** The same contract on LocalStack, seen by a queue that subscribes to the topic. */
@OnLocalStack
class LocalStackNoticesTest extends NoticesContract {
  private static final String EVERYTHING = "{}";

  private final SnsClient sns = SnsNoticesTest.clientAt(LocalStack.endpoint());
  private final String topic = sns.createTopic(made -> made.name(aName())).topicArn();
  private final Notices published = new SnsNotices(sns, topic, SnsNoticesTest.WORDING);
  private final Subscription subscription = subscription(EVERYTHING);
  private final List<String> arrived = new ArrayList<>();

  /** A queue keeps no order, so each notice is awaited before the next. */
  @Override
  protected Notices notices() {
    return notice -> {
      published.publish(notice);
      notice
          .dedupeIds()
          .forEach(_ -> arrived.add(Subscription.text("dedupeId", body(subscription.next()))));
    };
  }

  @Override
  protected List<String> publishedIds() {
    return arrived;
  }

  @Test
  void a_subscriber_gets_the_published_contract() {
    published.publish(HANDED_IN);
    assertEquals(NoticeJson.body(HANDED_IN, new TreeMap<>()), body(subscription.next()));
  }

  @Test
  void a_subscription_may_filter_by_level_and_plan() {
    Subscription ofPlan = subscription("{\"level\":[\"UNIT\"],\"plan\":[\"HOSP-ALLOW\"]}");
    Subscription ofReason = subscription("{\"reason\":[\"Discard\"]}");
    published.publish(DISCARDED);
    published.publish(HANDED_IN);
    assertEquals(NoticeJson.body(HANDED_IN, new TreeMap<>()), body(ofPlan.next()));
    assertEquals(NoticeJson.body(DISCARDED, new TreeMap<>()), body(ofReason.next()));
  }

  private Subscription subscription(String filter) {
    return Subscription.to(topic, filter, sns, LocalStack.endpoint());
  }

  private static String body(String message) {
    return Subscription.text("Body", message);
  }

  private static String aName() {
    return "notices-" + Long.toUnsignedString(new SecureRandom().nextLong(), 36);
  }
}
