package org.mutualaid.kms;

import java.net.URI;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.mutualaid.contract.VaultContract;
import org.mutualaid.privacy.Vault;
import software.amazon.awssdk.services.kms.KmsClient;

/** The same contract on LocalStack. */
@EnabledIfEnvironmentVariable(
    named = "LOCALSTACK_ENDPOINT",
    matches = "http.+",
    disabledReason = "No LocalStack is named; make localstack starts one and names it.")
class LocalStackVaultTest extends VaultContract {
  private static final class Made {
    static final Vault VAULT = make();
  }

  LocalStackVaultTest() {
    super(Made.VAULT);
  }

  private static Vault make() {
    URI endpoint = URI.create(System.getenv("LOCALSTACK_ENDPOINT"));
    KmsClient client = KmsVaultTest.clientAt(endpoint);
    String key = client.createKey().keyMetadata().arn();
    return new KmsVault(KmsVaultTest.callsAt(endpoint), key, KmsVaultTest::nonce);
  }
}
