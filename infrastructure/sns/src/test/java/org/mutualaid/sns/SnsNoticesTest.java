package org.mutualaid.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.contract.Endpoint;
import org.mutualaid.contract.NoticesContract;
import org.mutualaid.notice.Notices;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.SnsException;

class SnsNoticesTest extends NoticesContract {
  private static final String TOPIC = "arn:aws:sns:us-east-1:000000000000:notices";

  private final SnsEndpoint sns = new SnsEndpoint();
  private final Endpoint endpoint = Endpoint.playing(sns);
  private final Notices notices = new SnsNotices(clientAt(endpoint.uri()), TOPIC);

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
            "level", List.of("String", "UNIT"),
            "office", List.of("String", "U-0001"),
            "plan", List.of("String.Array", "[\"ACC-PROP\",\"HOSP-ALLOW\"]"),
            "reason", List.of("String", "Submit"),
            "dedupeId", List.of("String", "4t5sx0m0vmqe1r7dzxk6a9h2bc.2")),
        sns.messages().getFirst().attributes());
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
