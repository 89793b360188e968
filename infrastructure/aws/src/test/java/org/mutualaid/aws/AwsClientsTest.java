package org.mutualaid.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutualaid.contract.Endpoint;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.SnsServiceClientConfiguration;

class AwsClientsTest {
  private static final String CREDENTIALS =
      """
      {"AccessKeyId":"FROM-THE-CONTAINER","SecretAccessKey":"secret","Token":"token",\
      "Expiration":"2999-01-01T00:00:00Z"}""";

  @Test
  void a_try_ends_after_one_second_and_a_call_with_three_tries_after_three() {
    var limits = configured("").overrideConfiguration();
    assertEquals(Optional.of(Duration.ofSeconds(1)), limits.apiCallAttemptTimeout());
    assertEquals(Optional.of(Duration.ofSeconds(3)), limits.apiCallTimeout());
    assertEquals(3, limits.retryStrategy().orElseThrow().maxAttempts());
  }

  @Test
  void a_connection_waits_no_longer_than_a_try() {
    var connection =
        AwsClients.connection(URI.create("http://127.0.0.1:1"), AwsClients.ATTEMPT_LIMIT);
    assertEquals(1_000, connection.getConnectTimeout());
    assertEquals(1_000, connection.getReadTimeout());
  }

  @Test
  void an_endpoint_without_a_name_is_the_ordinary_one_of_the_region() {
    assertEquals(Optional.empty(), configured("").endpointOverride());
    assertEquals(Region.CN_NORTH_1, configured("").region());
    assertEquals(
        "http://127.0.0.1:1", configured("http://127.0.0.1:1").endpointOverride().get().toString());
  }

  @Test
  void a_missing_region_is_named() {
    var clients = AwsClients.in(Map.of("SNS_ENDPOINT", ""));
    var refused =
        assertThrows(
            IllegalStateException.class,
            () -> clients.configured(SnsClient.builder(), "SNS_ENDPOINT"));
    assertTrue(refused.getMessage().contains("AWS_REGION"));
  }

  /**
   * Under SnapStart the environment holds no keys, only where to fetch them: a client that read the
   * keys from the environment would fail there, and only there.
   */
  @Test
  void a_client_takes_its_credentials_from_where_the_platform_keeps_them() throws Exception {
    try (Endpoint platform =
        Endpoint.playing(
            (target, body) -> new Endpoint.Answer(200, "application/json", CREDENTIALS))) {
      assertEquals(
          "FROM-THE-CONTAINER",
          printedWith(
              Map.of(
                  "AWS_REGION", "eu-west-1",
                  "SNS_ENDPOINT", "",
                  "AWS_CONTAINER_CREDENTIALS_FULL_URI", platform.uri() + "/credentials",
                  "AWS_CONTAINER_AUTHORIZATION_TOKEN", "token")));
    }
  }

  private static SnsServiceClientConfiguration configured(String endpoint) {
    var environment = Map.of("AWS_REGION", "cn-north-1", "SNS_ENDPOINT", endpoint);
    return AwsClients.in(environment)
        .configured(SnsClient.builder(), "SNS_ENDPOINT")
        .build()
        .serviceClientConfiguration();
  }

  /** What {@link WhoAmI} prints in a process that has this environment and nothing else. */
  private static String printedWith(Map<String, String> environment)
      throws IOException, InterruptedException {
    var child =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            WhoAmI.class.getName());
    child.environment().clear();
    child.environment().putAll(environment);
    Process running = child.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, running.waitFor());
    return printed.strip();
  }
}
