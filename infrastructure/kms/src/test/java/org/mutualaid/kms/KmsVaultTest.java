package org.mutualaid.kms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutualaid.aws.JsonCalls;
import org.mutualaid.aws.Patience;
import org.mutualaid.claim.Unavailable;
import org.mutualaid.contract.Endpoint;
import org.mutualaid.contract.VaultContract;
import org.mutualaid.privacy.Vault;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

class KmsVaultTest extends VaultContract {
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(20), Duration.ofSeconds(60), tries -> {});
  private static final Endpoint ENDPOINT = Endpoint.playing(new KmsEndpoint());

  KmsVaultTest() {
    super(vaultAt(ENDPOINT));
  }

  @AfterAll
  static void stop() {
    ENDPOINT.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DisabledException", "KMSInvalidStateException", "ThrottlingException"})
  void a_key_that_cannot_be_used_now_makes_the_vault_unavailable(String refusal) {
    assertRefused(Unavailable.class, refusal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AccessDeniedException", "NotFoundException", "ValidationException"})
  void a_key_that_may_not_be_used_or_is_not_there_is_a_mistake_of_ours(String refusal) {
    assertRefused(IllegalStateException.class, refusal);
  }

  private static void assertRefused(Class<? extends Exception> told, String refusal) {
    var kms = new KmsEndpoint();
    try (Endpoint endpoint = Endpoint.playing(kms)) {
      Vault vault = vaultAt(endpoint);
      byte[] wrapped = vault.newKey("claim/1").wrapped();
      kms.refuse(refusal);
      assertThrows(told, () -> vault.newKey("claim/1"));
      assertThrows(told, () -> vault.unwrap("claim/1", wrapped));
    }
  }

  @Test
  void a_service_that_stumbles_is_asked_again_but_not_for_ever() {
    var asked = new AtomicInteger();
    var kms = new KmsEndpoint();
    Endpoint.Service stumbling =
        (target, body) ->
            asked.incrementAndGet() < 3
                ? new Endpoint.Answer(500, "application/x-amz-json-1.1", "{}")
                : kms.answer(target, body);
    try (Endpoint endpoint = Endpoint.playing(stumbling)) {
      assertTrue(vaultAt(endpoint).newKey("claim/1").wrapped().length > 0);
      assertEquals(3, asked.get());
      asked.set(-100);
      assertThrows(Unavailable.class, () -> vaultAt(endpoint).newKey("claim/1"));
      assertEquals(-97, asked.get());
    }
  }

  @Test
  void an_answer_that_is_none_makes_the_vault_unavailable() {
    for (String text :
        new String[] {
          "", "{}", "[]", "<html>", "{\"Plaintext\":\"AA==\"}", "{\"Plaintext\":\"?\"}"
        }) {
      Endpoint.Service odd =
          (target, body) -> new Endpoint.Answer(200, "application/x-amz-json-1.1", text);
      try (Endpoint endpoint = Endpoint.playing(odd)) {
        assertThrows(Unavailable.class, () -> vaultAt(endpoint).newKey("claim/1"), text);
      }
    }
  }

  @Test
  void a_missing_variable_is_named_at_the_start() {
    var environment = Map.of("AWS_REGION", "us-east-1", "KMS_ENDPOINT", "");
    var refused = assertThrows(IllegalStateException.class, () -> KmsVault.in(environment));
    assertTrue(refused.getMessage().contains("DATA_KEY_ID"));
  }

  private static Vault vaultAt(Endpoint endpoint) {
    return new KmsVault(callsAt(endpoint.uri()), "k", KmsVaultTest::nonce);
  }

  static KmsClient clientAt(URI endpoint) {
    return KmsClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .credentialsProvider(someone())
        .build();
  }

  static JsonCalls callsAt(URI endpoint) {
    return new JsonCalls(KmsVault.KMS, endpoint, Region.US_EAST_1, someone(), PATIENCE);
  }

  private static AwsCredentialsProvider someone() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
  }

  static byte[] nonce() {
    byte[] nonce = new byte[12];
    new SecureRandom().nextBytes(nonce);
    return nonce;
  }
}
