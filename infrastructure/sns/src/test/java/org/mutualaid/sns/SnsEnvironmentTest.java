package org.mutualaid.sns;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.aws.AwsClients;

/** What a function's environment makes of the adapter. */
class SnsEnvironmentTest {
  private static final Map<String, String> WHOLE =
      Map.of(
          "AWS_REGION", "eu-west-1",
          "SNS_ENDPOINT", "http://127.0.0.1:1",
          "NOTICES_TOPIC_ARN", "arn:aws:sns:eu-west-1:000000000000:notices");

  @Test
  void a_whole_environment_is_enough() {
    assertDoesNotThrow(() -> SnsNotices.in(WHOLE, SnsNoticesTest.WORDING));
  }

  @Test
  void a_missing_variable_is_named_at_the_start() {
    for (String name : WHOLE.keySet()) {
      Map<String, String> environment = new HashMap<>(WHOLE);
      environment.remove(name);
      var refused =
          assertThrows(
              IllegalStateException.class,
              () -> SnsNotices.in(environment, SnsNoticesTest.WORDING),
              name);
      assertTrue(refused.getMessage().contains(name), refused.getMessage());
    }
  }

  @Test
  void the_client_has_the_limits_of_all_clients() {
    var client = SnsNotices.client(AwsClients.in(WHOLE)).serviceClientConfiguration();
    var limits = client.overrideConfiguration();
    assertEquals(Optional.of(AwsClients.ATTEMPT_LIMIT), limits.apiCallAttemptTimeout());
    assertEquals(Optional.of(AwsClients.CALL_LIMIT), limits.apiCallTimeout());
    assertEquals(Optional.of(URI.create("http://127.0.0.1:1")), client.endpointOverride());
  }
}
