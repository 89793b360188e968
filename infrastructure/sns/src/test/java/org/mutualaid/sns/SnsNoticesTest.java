package org.mutualaid.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.contract.Endpoint;
import org.mutualaid.contract.NoticesContract;
import org.mutualaid.notice.Notices;
import org.mutualaid.notice.OwnerNotice;
import org.mutualaid.notice.ReviewNotice;
import org.mutualaid.notice.Wording;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.SnsException;

class SnsNoticesTest extends NoticesContract {
  private static final String TOPIC = "arn:aws:sns:us-east-1:000000000000:notices";

  /** The real words are the module lambda's. */
  static final Wording WORDING =
      new Wording() {
        @Override
        public SortedMap<String, String> of(ReviewNotice notice, OwnerNotice message) {
          return new TreeMap<>(Map.of("en", message.told() + ": " + notice.reference()));
        }

        @Override
        public SortedMap<String, String> forDesk(ReviewNotice notice) {
          return new TreeMap<>();
        }
      };

  private final SnsEndpoint sns = new SnsEndpoint();
  private final Endpoint endpoint = Endpoint.playing(sns);
  private final Notices notices = new SnsNotices(clientAt(endpoint.uri()), TOPIC, WORDING);

  @AfterEach
  void stop() {
    endpoint.close();
  }

  @Override
  protected Notices notices() {
    return notices;
  }

  @Override
  protected List<String> publishedIds() {
    return sns.messages().stream().map(m -> m.attributes().get("dedupeId").get(1)).toList();
  }

  @Test
  void a_notice_has_the_attributes_that_subscriptions_filter_by() {
    notices.publish(HANDED_IN);
    assertEquals(
        Map.of(
            "audience", List.of("String", "REVIEWER"),
            "digestKey", List.of("String", "U-0001.2026-04-20"),
            "level", List.of("String", "UNIT"),
            "office", List.of("String", "U-0001"),
            "plan", List.of("String.Array", "[\"ACC-PROP\",\"HOSP-ALLOW\"]"),
            "reason", List.of("String", "Submit"),
            "dedupeId", List.of("String", "4t5sx0m0vmqe1r7dzxk6a9h2bc.2")),
        sns.messages().getFirst().attributes());
  }

  @Test
  void what_goes_to_whose_claim_it_is_names_the_audience_and_no_office() {
    notices.publish(TOLD_TO_MEMBER);
    assertEquals(
        Map.of(
            "audience", List.of("String", "MEMBER"),
            "level", List.of("String", "MEMBER"),
            "plan", List.of("String.Array", "[\"ACC-PROP\",\"HOSP-ALLOW\"]"),
            "reason", List.of("String", "Submit"),
            "dedupeId", List.of("String", "4t5sx0m0vmqe1r7dzxk6a9h2bc.2.MEMBER")),
        sns.messages().get(1).attributes());
  }

  @Test
  void a_red_warning_is_for_no_digest() {
    notices.publish(
        new ReviewNotice(
            HANDED_IN.claim(),
            HANDED_IN.reference(),
            HANDED_IN.version(),
            HANDED_IN.state(),
            HANDED_IN.desk(),
            HANDED_IN.plans(),
            "WARNING_RED",
            HANDED_IN.dueOn(),
            HANDED_IN.at(),
            Optional.empty()));
    assertFalse(sns.messages().getFirst().attributes().containsKey("digestKey"));
  }

  @Test
  void the_body_is_the_published_contract() {
    notices.publish(HANDED_IN);
    assertEquals(TOPIC, sns.messages().getFirst().topic());
    assertEquals(
        """
        {"contract":"review-notification.v1","dedupeId":"4t5sx0m0vmqe1r7dzxk6a9h2bc.2",\
        "claimId":"4t5sx0m0vmqe1r7dzxk6a9h2bc","reference":"2600 0000 0011","claimVersion":2,\
        "state":"UNIT_REVIEW","level":"UNIT","office":"U-0001",\
        "plans":["ACC-PROP","HOSP-ALLOW"],"reason":"Submit","dueOn":"2026-05-06"}""",
        sns.messages().getFirst().body());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 429})
  void a_topic_that_cannot_accept_it_now_is_unavailable(int status) {
    sns.fail(status);
    assertThrows(Unavailable.class, () -> notices.publish(HANDED_IN));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404})
  void a_topic_that_refuses_or_is_not_there_is_a_mistake_of_ours(int status) {
    sns.fail(status);
    assertThrows(SnsException.class, () -> notices.publish(HANDED_IN));
  }

  static SnsClient clientAt(URI endpoint) {
    return SnsClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .build();
  }
}
