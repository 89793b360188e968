package org.mutualaid.kms;

import org.mutualaid.contract.LocalStack;
import org.mutualaid.contract.OnLocalStack;
import org.mutualaid.contract.VaultContract;
import org.mutualaid.privacy.Vault;
import software.amazon.awssdk.services.kms.KmsClient;

/** The same contract on LocalStack. */
@OnLocalStack
class LocalStackVaultTest extends VaultContract {
  private static final class Made {
    static final Vault VAULT = make();
  }

  LocalStackVaultTest() {
    super(Made.VAULT);
  }

  private static Vault make() {
    KmsClient client = KmsVaultTest.clientAt(LocalStack.endpoint());
    String key = client.createKey().keyMetadata().arn();
    return new KmsVault(KmsVaultTest.callsAt(LocalStack.endpoint()), key, KmsVaultTest::nonce);
  }
}
