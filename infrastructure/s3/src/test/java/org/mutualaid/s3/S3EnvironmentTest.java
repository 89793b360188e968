package org.mutualaid.s3;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.aws.AwsClients;

/** What a function's environment makes of the adapter. */
class S3EnvironmentTest {
  private static final String ENDPOINT = "http://127.0.0.1:1";

  @ParameterizedTest
  @ValueSource(strings = {"S3_ENDPOINT", "S3_PRESIGN_ENDPOINT"})
  void a_function_declares_the_endpoint_alone_that_it_uses(String declared) {
    Map<String, String> whole = with(declared);
    assertDoesNotThrow(() -> S3Papers.in(whole));
    for (String name : List.of("AWS_REGION", "PAPERS_BUCKET")) {
      Map<String, String> environment = new HashMap<>(whole);
      environment.remove(name);
      assertNamed(name, environment);
    }
  }

  @Test
  void one_endpoint_is_needed() {
    Map<String, String> environment = with("S3_ENDPOINT");
    environment.remove("S3_ENDPOINT");
    assertNamed("S3_PRESIGN_ENDPOINT", environment);
  }

  @Test
  void the_client_has_the_limits_of_all_clients() {
    var client =
        S3Papers.client(AwsClients.in(with("S3_ENDPOINT")), "S3_ENDPOINT")
            .serviceClientConfiguration();
    var limits = client.overrideConfiguration();
    assertEquals(Optional.of(AwsClients.ATTEMPT_LIMIT), limits.apiCallAttemptTimeout());
    assertEquals(Optional.of(AwsClients.CALL_LIMIT), limits.apiCallTimeout());
    assertEquals(Optional.of(URI.create(ENDPOINT)), client.endpointOverride());
  }

  private static Map<String, String> with(String endpoint) {
    return new HashMap<>(
        Map.of("AWS_REGION", "eu-west-1", "PAPERS_BUCKET", "papers", endpoint, ENDPOINT));
  }

  private static void assertNamed(String name, Map<String, String> environment) {
    var refused = assertThrows(IllegalStateException.class, () -> S3Papers.in(environment), name);
    assertTrue(refused.getMessage().contains(name), refused.getMessage());
  }
}
